import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

export interface Files {
  readonly origin: string;
  put(path: string, type: string, body: string | Buffer): void;
  close(): void;
}

/** A server of files in memory, compressed as well as brotli can, for any origin to fetch. */
export async function serveFiles(host: '127.0.0.1' | 'localhost'): Promise<Files> {
  const files = new Map<string, { type: string; body: Buffer }>();
  const server = createServer((request, response) => {
    const file = files.get(request.url!);
    if (!file) return void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=3600',
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    put: (path, type, body) => files.set(path, { type, body: brotliCompressSync(body) }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
