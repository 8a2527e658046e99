/** A site of plain files with the worker, once its network is gone: what was opened is still there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, beforeEach, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChrome } from '../support/find-browser.mjs';
import { FileHost } from '../support/file-host.js';
import { syncNow } from './support/background-sync.js';
import { eventually } from './support/eventually.js';
import { agencyPage } from './support/host.js';
import { Traveller } from './support/traveller.js';

const browser = await chromium.launch(await findChrome());
after(() => browser.close());

const SITE = JSON.parse(readFileSync('demo/site.json', 'utf8')) as Record<string, unknown>;
const FAQ = readFileSync('demo/ways/static/support/faq.en.json', 'utf8');
const KEPT_FILES = ['kit.js', 'static.js', 'faq.js', 'tuki.js', 'site.json', 'faq.en.json'];
const KEPT = 'Kept here, waiting for a connection';

/** The agency's own host, and the one that the code comes from. */
let host: FileHost;
let code: FileHost;
let device: BrowserContext;
beforeEach(async () => {
  host = await FileHost.start();
  code = await FileHost.start();
  code.mount('/kit/', path.resolve('dist/embed/'));
  host.json('/support/site.json', { ...SITE, send: { form: '/contact' } });
  host.json('/support/faq.en.json', FAQ);
  const tag = `<script src="${code.url}/kit/tuki.js" data-site="demo" data-content="/support/" data-worker="/sw.js" async></script>`;
  host.files.set('/page.html', agencyPage({ body: tag }));
  host.files.set('/sw.js', `importScripts('${code.url}/kit/tuki-worker.js');`);
  device = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Helsinki' });
});
afterEach(async () => {
  await device.close();
  host.close();
  code.close();
});

const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = ['tuki-rooms', 'tuki-tag', 'tuki-documents'];
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url.split('/').at(-1)!);
  });

/** Somebody who has opened the panel once, and whose worker has kept what it needs. */
async function visit(): Promise<Traveller> {
  const page = await device.newPage();
  await page.goto(`${host.url}/page.html`);
  const traveller = new Traveller(page);
  await traveller.open();
  await traveller.panel.getByRole('combobox', { name: 'Search' }).waitFor();
  await eventually(async () => {
    const files = await kept(page);
    for (const file of KEPT_FILES) assert.ok(files.includes(file), file);
  });
  return traveller;
}

/** The panel opens, an answer is found by its words and read, and a phone number is there. */
async function findsHelp(traveller: Traveller): Promise<void> {
  const { panel } = traveller;
  await traveller.open();
  await panel.getByRole('link', { name: /Call us/ }).waitFor();
  await panel.getByRole('combobox', { name: 'Search' }).fill('suitcase lost');
  await panel.getByRole('option', { name: /My luggage did not arrive/ }).click();
  await panel.getByRole('heading', { name: 'My luggage did not arrive' }).waitFor();
}

/** Nothing but the page itself is served any more: each host hangs up. */
function everythingElseIsGone(): void {
  host.away = /^(?!\/page\.html)/;
  code.away = /./;
  host.read.splice(0);
}

it('after a reload in which only the page itself is served, the kit and the answers are there', async () => {
  const traveller = await visit();
  everythingElseIsGone();
  await traveller.page.reload();
  await findsHelp(traveller);
  assert.deepEqual(host.read, ['/page.html']);
});

it('without any network at all they are there in a page that the site’s own worker keeps', async () => {
  const own = `self.tuki = { code: '${code.url}/kit/', content: '/support/' };
    importScripts('${code.url}/kit/tuki-worker.js');
    addEventListener('fetch', (event) => {
      if (event.request.mode === 'navigate') event.respondWith(caches.match(event.request));
    });
    addEventListener('install', (event) => event.waitUntil(caches.open('own').then((own) => own.add('/page.html'))));`;
  host.files.set('/sw.js', own);
  const traveller = await visit();
  host.away = /./;
  code.away = /./;
  await device.setOffline(true);
  await traveller.page.reload();
  await findsHelp(traveller);
});

it('what was written is there, and what is written now is posted by the browser after the page has been closed', async () => {
  const traveller = await visit();
  await traveller.write('Where is my bag?');
  await traveller.seesState('Where is my bag?', 'Sent');
  everythingElseIsGone();
  await traveller.page.reload();
  await traveller.openConversation('Where is my bag?');
  await traveller.write('It is red');
  await traveller.seesState('It is red', KEPT);
  await traveller.page.close();
  host.away = undefined;
  host.posted.splice(0);
  const other = await device.newPage();
  host.files.set('/other.html', agencyPage({}));
  await other.goto(`${host.url}/other.html`);
  await syncNow(other, 'tuki-outbox:demo');
  await eventually(() => assert.equal(host.posted.length, 1));
  assert.equal(new URLSearchParams(host.posted[0]!.body).get('message'), 'It is red');
});
