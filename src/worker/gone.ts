import { dropAll } from './keep.js';

declare const self: ServiceWorkerGlobalScope & { readonly tuki?: unknown };

/**
 * What stands in the worker's place once the desk has switched it off: throws away what was kept, and itself, unless it is
 * part of a site's own worker.
 */
self.addEventListener('install', () => self.tuki ?? void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(dropAll().then(() => (self.tuki ? undefined : self.registration.unregister())));
});
