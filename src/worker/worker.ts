import { registerRoute } from 'workbox-routing';
import type { Strategy } from 'workbox-strategies';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { flushOutbox } from '../offline/flush.js';
import { createDeskConnector } from '../connectors/desk/index.js';
import { keepRooms, ROOMS_CACHE } from './keep.js';
import type { Kind, Places } from './places.js';
import { kindOf, placesFrom } from './places.js';
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
const fresh = (cacheName: string) => new NetworkFirst({ cacheName, networkTimeoutSeconds: PATIENCE_S });

const STRATEGIES: Readonly<Record<Kind, Strategy>> = {
  tag: fresh('tuki-tag'),
  document: fresh('tuki-documents'),
  // Named after what is in them: they never change.
  rooms: new CacheFirst({ cacheName: ROOMS_CACHE }),
  picture: new StaleWhileRevalidate({ cacheName: 'tuki-pictures' }),
};

const places = self.tuki ?? placesFrom(self.location.search);

function work({ code, desk = code }: Places, all: Places): void {
  for (const [kind, strategy] of Object.entries(STRATEGIES)) {
    registerRoute(({ url }) => kindOf(all, url) === kind, strategy);
  }
  self.addEventListener('message', (event) => {
    const word = event.data as ToWorker | undefined;
    if (word?.type === 'tuki-keep') event.waitUntil(keepRooms(code, word.language));
  });
  self.addEventListener('sync' as 'message', (event) => {
    const { tag } = event as unknown as SyncEvent;
    if (!tag.startsWith(SYNC_TAG)) return;
    const site = tag.slice(SYNC_TAG.length);
    const connect = (secret: () => string | undefined) =>
      createDeskConnector({ desk: desk.replace(/\/$/, ''), site, secret });
    (event as unknown as SyncEvent).waitUntil(flushOutbox(site, connect));
  });
}

if (places) work(places, places);
else console.warn('tuki-worker.js: no `code` in the address of the worker. Let the tag register it with data-worker.');
