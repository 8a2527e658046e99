/** What `destroy()` leaves behind, counted: nothing. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { Stage } from '../support/stage.js';
import type { Traveller } from '../support/traveller.js';

const stage = await Stage.set();
const LEDGER = path.join(import.meta.dirname, 'ledger.js');

declare const ledger: () => Promise<string[]>;
declare const tuki: { open(): void; destroy(): void };

const book = (page: Page) => page.evaluate(() => ledger());

/** Nobody holds the database open: it can be deleted at once. */
const databaseIsFree = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const deleting = indexedDB.deleteDatabase('tuki-demo');
        deleting.onsuccess = () => resolve(true);
        deleting.onblocked = () => resolve(false);
      }),
  );

const stages: Record<string, (traveller: Traveller) => Promise<unknown>> = {
  'only stood there': ({ launcher }) => launcher.waitFor(),
  'been looked at': ({ launcher, page }) => Promise.all([page.waitForResponse(/kit\.js$/), launcher.hover()]),
  'been open': (traveller) => traveller.open(),
  'been closed again': async (traveller) => {
    await traveller.open();
    await traveller.page.keyboard.press('Escape');
    await traveller.panel.waitFor({ state: 'hidden' });
  },
  'a conversation going': async (traveller) => {
    await traveller.open();
    await traveller.write('Leave nothing behind');
    await traveller.seesSent('Leave nothing behind');
  },
};

for (const [what, reach] of Object.entries(stages)) {
  test(`a kit that has ${what} leaves no listener, timer, observer, channel, lock, request or element`, async () => {
    const device = await stage.device();
    const underWay = new Set<unknown>();
    device.on('request', (request) => underWay.add(request));
    device.on('requestfinished', (request) => underWay.delete(request));
    device.on('requestfailed', (request) => underWay.delete(request));
    await device.addInitScript({ path: LEDGER });
    const traveller = await stage.traveller(device);
    const { page } = traveller;
    await reach(traveller);
    if (what !== 'only stood there') assert.notDeepEqual(await book(page), []);
    await page.evaluate(() => tuki.destroy());
    await eventually(async () => assert.deepEqual(await book(page), []));
    await eventually(() => assert.equal(underWay.size, 0));
    assert.equal(await page.locator('tuki-launcher').count(), 0);
    assert.equal(await page.evaluate(() => 'tuki' in window), false);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    await eventually(async () => assert.equal(await databaseIsFree(page), true));
  });
}
