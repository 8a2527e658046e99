import { registerRoute } from 'workbox-routing';
import type { Strategy } from 'workbox-strategies';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { flushOutbox } from '../offline/flush.js';
import { createDeskConnector } from '../connectors/desk/index.js';
import { createStaticSender } from '../connectors/static/index.js';
import { keepRooms, ROOMS_CACHE } from './keep.js';
import type { Kind, Places } from './places.js';
import { absolute, kindOf, placesFrom } from './places.js';
import type { ToWorker } from './words.js';
import { SYNC_TAG } from './words.js';

declare const self: ServiceWorkerGlobalScope & {
  /** Set by a site's own worker, whose address says nothing of us. */
  readonly tuki?: Places;
};

/** Fired by the Background Synchronization API, which TypeScript does not know. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

/** Longer than this a traveller does not look at nothing when there is something. */
const PATIENCE_S = 3;

/** Fresh when it can be had, else as it was: an old version can never get stuck. */
const fresh = { networkTimeoutSeconds: PATIENCE_S };

/** That there is no file in a language is an answer, too: the one in the next language is only asked for after it. */
const alsoAbsent = {
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.ok || response.status === 404 ? response : null,
};

const STRATEGIES: Readonly<Record<Kind, Strategy>> = {
  tag: new NetworkFirst({ ...fresh, cacheName: 'tuki-tag' }),
  document: new NetworkFirst({ ...fresh, cacheName: 'tuki-documents', plugins: [alsoAbsent] }),
  // Named after what is in them: they never change.
  rooms: new CacheFirst({ cacheName: ROOMS_CACHE }),
  picture: new StaleWhileRevalidate({ cacheName: 'tuki-pictures' }),
};

const places = self.tuki ?? placesFrom(self.location.search);

/** The way to the agency, as the page has it. */
function connectTo({ code, desk = code, content }: Places, site: string, secret: () => string | undefined) {
  return content
    ? createStaticSender({ content, site, secret })
    : createDeskConnector({ desk: desk.replace(/\/$/, ''), site, secret });
}

/** What cannot be had now is kept when it next passes. */
async function keepUsed(places: Places, addresses: readonly string[], event: ExtendableEvent): Promise<void> {
  for (const address of addresses) {
    const kind = kindOf(places, new URL(address));
    // Not as the browser had it before: the tag must name the rooms that are kept.
    const request = new Request(address, { cache: 'no-cache' });
    if (kind) await STRATEGIES[kind].handle({ event, request }).catch(() => undefined);
  }
}

function work(places: Places): void {
  for (const [kind, strategy] of Object.entries(STRATEGIES)) {
    registerRoute(({ url }) => kindOf(places, url) === kind, strategy);
  }
  self.addEventListener('message', (event) => {
    const word = event.data as ToWorker | undefined;
    if (word?.type === 'tuki-used') event.waitUntil(keepUsed(places, word.addresses, event));
    if (word?.type !== 'tuki-keep') return;
    event.waitUntil(keepRooms(places.code, word.language).then(() => event.ports[0]?.postMessage('kept')));
  });
  self.addEventListener('sync' as 'message', (event) => {
    const { tag } = event as unknown as SyncEvent;
    if (!tag.startsWith(SYNC_TAG)) return;
    const site = tag.slice(SYNC_TAG.length);
    (event as unknown as SyncEvent).waitUntil(flushOutbox(site, (secret) => connectTo(places, site, secret)));
  });
}

if (places) work(absolute(places, self.location.href));
else console.warn('tuki-worker.js: no `code` in the address of the worker. Let the tag register it with data-worker.');
