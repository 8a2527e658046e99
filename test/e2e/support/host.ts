import { once } from 'node:events';
import type { OutgoingHttpHeaders, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Resource {
  readonly body: string;
  readonly headers: OutgoingHttpHeaders;
}

/** The agency's own web server: another origin, and another site, than the desk. */
export class Host {
  readonly #resources = new Map<string, Resource>();
  readonly #server: Server = createServer((request, response) => {
    // A query changes nothing, as at any web server.
    const [path] = request.url!.split('?');
    const resource = this.#resources.get(path!);
    // A browser asks for a favicon by itself, and would complain.
    response.writeHead(resource ? 200 : path === '/favicon.ico' ? 204 : 404, resource?.headers);
    response.end(resource?.body);
  });

  static async start(): Promise<Host> {
    const host = new Host();
    await once(host.#server.listen(0, '127.0.0.1'), 'listening');
    return host;
  }

  /** Puts a page at a path and answers its address. */
  page(path: string, html: string, headers: OutgoingHttpHeaders = {}): string {
    return this.#put(path, html, { 'content-type': 'text/html; charset=utf-8', ...headers });
  }

  script(path: string, code: string): string {
    return this.#put(path, code, { 'content-type': 'text/javascript; charset=utf-8' });
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #put(path: string, body: string, headers: OutgoingHttpHeaders): string {
    this.#resources.set(path, { body, headers });
    return `http://localhost:${(this.#server.address() as AddressInfo).port}${path}`;
  }
}

/** The tag as an agency pastes it. */
export const tag = (desk: string) => `<script src="${desk}/tuki.js" data-site="demo" async></script>`;

/** A page of the agency around what stands in its head and its body. */
export function agencyPage({ head = '', body = '' }: { head?: string; body?: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Northern lights in Inari</title>
${head}
</head>
<body>
<h1>Northern lights in Inari</h1>
<p><a href="#book">Book</a></p>
${body}
</body>
</html>`;
}
