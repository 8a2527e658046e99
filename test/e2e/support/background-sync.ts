import type { Page } from 'playwright-core';

/**
 * Fires a background sync at the worker of a page's origin (Chromium). The browser does this when the network is back; a
 * test cannot wait for its moment.
 */
export async function syncNow(page: Page, tag: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const registrationId = await new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    });
    void devtools.send('ServiceWorker.enable');
  });
  const { origin } = new URL(page.url());
  await devtools.send('ServiceWorker.dispatchSyncEvent', { origin, registrationId, tag, lastChance: false });
}
