import type { Page } from 'playwright-core';

/** A page in any engine. */
interface AnyPage {
  evaluate<T>(run: () => Promise<T>): Promise<T>;
}

/** Everything a page can leave on a device, as it stands now. */
export function traces(page: AnyPage) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

export const NO_TRACES: Awaited<ReturnType<typeof traces>> = {
  cookies: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
};

/** The unsent texts that the device keeps. Nothing on the screen says that a draft is kept, so the database is asked. */
export function keptDrafts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('tuki-demo');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result.map(({ text }) => text));
          };
        };
      }),
  );
}
