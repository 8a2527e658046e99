import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { SiteSettings } from '../contract/index.js';
import { buildApp } from './app.js';
import { ensureOwner, inviteFirstOwner } from './auth/accounts.js';
import type { Config } from './config.js';
import { plantSeeds, readSeeds } from './faq/seed.js';
import { Hub } from './live/hub.js';
import type { Line } from './live/line.js';
import { localLine } from './live/line.js';
import { postgresLine } from './live/postgres-line.js';
import { Streams } from './live/streams.js';
import { Metrics } from './metrics.js';
import type { Folders, Parts } from './parts.js';
import { Limits } from './rate-limits.js';
import type { Db } from './store/database.js';
import { openStore } from './store/open.js';
import { deleteExpiredSessions } from './store/sessions.js';
import { addSites } from './store/sites.js';
import { Writer } from './writer.js';

export interface DeskOptions {
  /** Added when the desk does not have them yet. */
  readonly sites?: readonly SiteSettings[];
  readonly folders?: Folders;
  /** What Fastify takes as its logger; by default nothing is logged. */
  readonly logger?: FastifyServerOptions['logger'];
  /** Milliseconds since 1970; the clock, unless a test has its own. */
  readonly now?: () => number;
}

/** A desk that is running. */
export interface Desk {
  /** Where it can be reached: the public address, or the one it listens on. */
  readonly address: string;
  /** While there is no operator: the single-use link that makes the first one. */
  readonly welcome?: string;
  /** Answers what is under way, ends the streams, closes the database. */
  stop(): Promise<void>;
}

/** How long a slow client may keep a stopping desk. */
const STOP_MS = 10_000;
const CHECK_MS = 20;

/**
 * Opens the database, adds what is missing in it, and listens.
 * @throws Error when the database or the port cannot be had
 */
export async function startDesk(config: Config, options: DeskOptions = {}): Promise<Desk> {
  const db = await openStore(config);
  try {
    await addSites(db, options.sites ?? []);
    if (config.owner) await ensureOwner(db, config.owner);
    const now = options.now ?? Date.now;
    await deleteExpiredSessions(db, now());
    return await listen(config, options, db, now);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function listen(
  config: Config,
  { folders = {}, logger, sites = [] }: DeskOptions,
  db: Db,
  now: () => number,
): Promise<Desk> {
  // First of all, since it may find fault: then nothing is open that would have to be closed.
  const seeds = await readSeeds(db, sites);
  const hub = new Hub();
  const streams = new Streams();
  const metrics = new Metrics(() => streams.size);
  const line = await openLine(config, hub, streams);
  let stopping = false;
  const writer = new Writer(db, line, now, {
    batch: (jobs) => metrics.batches.observe(jobs),
    failed: (error) => app.log.error({ stack: (error as Error).stack }, 'could not store'),
  });
  const limits = new Limits(config.commandsPerMinute);
  const parts: Parts = {
    config,
    folders,
    db,
    writer,
    hub,
    line,
    streams,
    limits,
    metrics,
    now,
    stopping: () => stopping,
  };
  const app = await buildApp(parts, logger);
  await plantSeeds(writer, seeds);
  const underway = countUnderway(app);
  await app.listen({ port: config.port, host: config.host });
  const address = config.url ?? addressOf(app);
  const invitation = await inviteFirstOwner(db);

  return {
    address,
    ...(invitation && { welcome: `${address}/console/#welcome=${invitation}` }),
    stop: async () => {
      stopping = true;
      streams.stop();
      await closeServer(app, underway);
      await line.close();
      await db.destroy();
    },
  };
}

function openLine({ database }: Config, hub: Hub, streams: Streams): Promise<Line> {
  return database ? postgresLine(database, hub, () => streams.endAll()) : Promise.resolve(localLine(hub));
}

function addressOf(app: FastifyInstance): string {
  const { address, port, family } = app.server.address() as AddressInfo;
  const everywhere = address === '0.0.0.0' || address === '::';
  return `http://${everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/**
 * Stops accepting, waits for the answers under way, then closes every connection. Node alone would wait for those that
 * a browser opened ahead of need and never used.
 */
async function closeServer(app: FastifyInstance, underway: () => number): Promise<void> {
  const closed = app.close();
  const deadline = performance.now() + STOP_MS;
  const check = setInterval(() => {
    if (underway() === 0 || performance.now() > deadline) app.server.closeAllConnections();
  }, CHECK_MS);
  await closed;
  clearInterval(check);
}

/** How many requests are being answered now. */
function countUnderway({ server }: FastifyInstance): () => number {
  let underway = 0;
  server.on('request', (_request, response) => {
    underway += 1;
    response.once('close', () => (underway -= 1));
  });
  return () => underway;
}
