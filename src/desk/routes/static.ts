import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Parts } from '../parts.js';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Nothing but our own files, no script or style in the page, in nobody's frame. */
const CONSOLE_POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

/** Files as they were built, compressed beforehand. A folder that was not given or built is not served. */
export async function staticRoutes(app: FastifyInstance, { config, folders }: Parts): Promise<void> {
  const has = (folder: string | undefined): folder is string => folder !== undefined && existsSync(folder);
  const { embed, console: office, demo } = folders;
  if (has(embed)) await app.register(embedFiles, { folder: embed, worker: config.worker });
  if (has(office)) await app.register(consoleFiles, { folder: office });
  if (has(demo)) await app.register(demoFiles, { folder: demo });
  const front = has(demo) ? '/demo/' : '/console/';
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect(front));
}

interface Folder {
  readonly folder: string;
}

/** The tag and its chunks, for pages of any origin. */
async function embedFiles(app: FastifyInstance, { folder, worker }: Folder & { worker: boolean }): Promise<void> {
  const forAnyone = (reply: FastifyReply) => {
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
  };
  // Chunks carry a hash of their content in their names.
  await app.register(fastifyStatic, {
    root: path.join(folder, 'r'),
    prefix: '/r/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: YEAR_MS,
    setHeaders: forAnyone,
  });
  for (const file of ['tuki.js', 'tuki.module.js']) {
    app.get(`/${file}`, { schema: { hide: true } }, (_request, reply) =>
      reply
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        // A new release reaches every page within minutes, and a page that comes back asks only whether it changed.
        .header('cache-control', 'public, max-age=300, stale-while-revalidate=86400')
        .sendFile(file, folder, { cacheControl: false }),
    );
  }
  workerFile(app, folder, worker);
}

/** One line in a file of the agency's brings it; asked for anew each time, so that it can be switched off at once. */
function workerFile(app: FastifyInstance, folder: string, on: boolean): void {
  app.get('/tuki-worker.js', { schema: { hide: true } }, (_request, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', 'no-cache')
      .sendFile(on ? 'tuki-worker.js' : 'tuki-worker-off.js', folder, { cacheControl: false }),
  );
}

async function consoleFiles(app: FastifyInstance, { folder }: Folder): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: CONSOLE_POLICY,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/console',
    preCompressed: true,
    redirect: true,
    decorateReply: false,
  });
}

async function demoFiles(app: FastifyInstance, { folder }: Folder): Promise<void> {
  await app.register(fastifyStatic, { root: folder, prefix: '/demo', redirect: true, decorateReply: false });
}
