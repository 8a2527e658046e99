import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
/** What a careful host asks of its pages; only the desk may be talked to besides itself. */
const policy = (desk: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'self' ${desk}; img-src 'self' data: ${desk}; require-trusted-types-for 'script'`;

export interface FileServer {
  readonly url: string;
  close(): void;
}

/** Serves a folder as it is, under a strict policy, and nothing that only a bundler would understand. */
export async function serveFiles(folder: string, desk = ''): Promise<FileServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const body = await readFile(path.join(folder, pathname)).catch(() => undefined);
    const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-security-policy': policy(desk) });
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
