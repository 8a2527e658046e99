import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What came to an endpoint by POST. */
export interface Posted {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  html: 'text/html',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

/** An agency's own plain host: files by their path, and endpoints that take a POST as they are told. */
export class FileHost {
  readonly files = new Map<string, string>();
  readonly posted: Posted[] = [];
  /** What was asked for by GET, in order. */
  readonly read: string[] = [];
  /** What the endpoint answers to the coming POSTs, one after the other; then 204. */
  readonly answers: { readonly status: number; readonly headers?: Record<string, string> }[] = [];
  /** Sent with every page. */
  readonly pageHeaders: Record<string, string> = {};
  /** Where it hangs up, as a host does that is gone. */
  away: RegExp | undefined;
  #folder?: { readonly prefix: string; readonly path: string };
  readonly #server = createServer(async (request, response) => {
    const path = request.url!.split('?')[0]!;
    if (this.away?.test(path)) return void request.socket.destroy();
    const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.method === 'OPTIONS') return void response.writeHead(204, open).end();
    if (request.method === 'POST') {
      this.posted.push({ path, headers: request.headers, body: (await buffer(request)).toString() });
      const { status, headers } = this.answers.shift() ?? { status: 204 };
      return void response.writeHead(status, { ...open, ...headers }).end();
    }
    this.read.push(path);
    const file = this.files.get(path) ?? this.#inFolder(path);
    const type = TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream';
    const headers = {
      ...open,
      'content-type': `${type}; charset=utf-8`,
      ...(type === TYPES['html'] && this.pageHeaders),
    };
    response.writeHead(file === undefined ? 404 : 200, headers).end(file);
  });

  static async start(): Promise<FileHost> {
    const host = new FileHost();
    await once(host.#server.listen(0, '127.0.0.1'), 'listening');
    return host;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Serves what lies in a folder of this machine below a prefix. */
  mount(prefix: string, path: string): void {
    this.#folder = { prefix, path };
  }

  #inFolder(path: string): Buffer | undefined {
    if (!this.#folder || !path.startsWith(this.#folder.prefix)) return undefined;
    try {
      return readFileSync(`${this.#folder.path}/${decodeURIComponent(path.slice(this.#folder.prefix.length))}`);
    } catch {
      return undefined;
    }
  }

  json(path: string, value: unknown): void {
    this.files.set(path, typeof value === 'string' ? value : JSON.stringify(value));
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
