import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { syncNow } from './support/background-sync.js';
import { eventually } from './support/eventually.js';
import { agencyPage } from './support/host.js';
import { Stage } from './support/stage.js';

const stage = await Stage.set();
const KEPT = 'Kept here, waiting for a connection';
const shim = `importScripts('${stage.desk.url}/tuki-worker.js');`;
const tag = (worker: string) =>
  `<script src="${stage.desk.url}/tuki.js" data-site="demo" data-worker="${worker}" async></script>`;

stage.host.script('/tuki-sw.js', shim);
const withWorker = stage.host.page('/with-worker', agencyPage({ body: tag('/tuki-sw.js') }));
const without = stage.host.page('/without', agencyPage({}));

const caches = (page: Page) =>
  page.evaluate(async () => (await window.caches.keys()).filter((name) => /^tuki/.test(name)));
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const kept = await (await window.caches.open('tuki-rooms')).keys();
    return kept.map(({ url }) => url.split('/').at(-1)!);
  });
const isRegistered = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);

/** Opens the panel, and waits until the worker has kept what it needs. */
async function visit(device: BrowserContext, address = withWorker) {
  const traveller = await stage.traveller(device, address);
  await traveller.open();
  await eventually(async () => {
    const files = await keptFiles(traveller.page);
    for (const file of ['kit.js', 'about.js', 'courier.js', 'line.js']) assert.ok(files.includes(file), file);
  });
  return traveller;
}

test('nothing is registered or kept of somebody who only comes by', async () => {
  const traveller = await stage.traveller(undefined, withWorker);
  await traveller.launcher.waitFor();
  assert.equal(await isRegistered(traveller.page), false);
  assert.deepEqual(await caches(traveller.page), []);
});

test('with the worker a reload without the desk shows the kit, the contacts and the conversation', async () => {
  const device = await stage.device();
  const first = await visit(device);
  await first.page.reload();
  await first.open();
  await first.write('Do the huskies mind the cold?');
  await first.seesSent('Do the huskies mind the cold?');
  await stage.desk.kill();
  await first.page.reload();
  await first.openConversation('Do the huskies mind the cold?');
  await first.write('And the reindeer?');
  await first.seesState('And the reindeer?', KEPT);
  const second = await stage.traveller(device, withWorker);
  await second.open();
  await second.panel.getByText('hei@kaamoskompassi.example').first().waitFor();
  await stage.desk.start();
  await first.seesSent('And the reindeer?');
});

test('what waits is sent by the browser after the page has been closed', async () => {
  const device = await stage.device();
  const traveller = await visit(device);
  const { page } = traveller;
  await traveller.write('Hello?');
  await traveller.seesSent('Hello?');
  await stage.desk.kill();
  await traveller.write('I am going into a tunnel');
  await traveller.seesState('I am going into a tunnel', KEPT);
  await page.close();
  await stage.desk.start();
  const other = await device.newPage();
  await other.goto(without);
  await syncNow(other, 'tuki-outbox:demo');
  const agent = await stage.agent();
  await agent.open('I am going into a tunnel');
  await agent.sees('Hello?', 'I am going into a tunnel');
});

test('a site’s own worker goes on with its own work', async () => {
  const own = `self.tuki = { code: '${stage.desk.url}/' };
    ${shim}
    addEventListener('fetch', (event) => {
      if (event.request.url.endsWith('/greeting')) event.respondWith(new Response('from the site’s own worker'));
    });
    addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;
  stage.host.script('/own-sw.js', own);
  const address = stage.host.page('/own', agencyPage({ body: tag('/own-sw.js') }));
  const traveller = await visit(await stage.device(), address);
  await traveller.page.evaluate(() => navigator.serviceWorker.ready);
  await eventually(async () =>
    assert.equal(
      await traveller.page.evaluate(async () => (await fetch('/greeting')).text()),
      'from the site’s own worker',
    ),
  );
});

test('a file that is missing costs the traveller nothing', async () => {
  const address = stage.host.page('/missing', agencyPage({ body: tag('/nowhere.js') }));
  const traveller = await stage.traveller(undefined, address);
  await traveller.open();
  await traveller.write('Still works?');
  await traveller.seesSent('Still works?');
});

test('switched off at the desk, the worker goes and takes along what it kept', async () => {
  const device = await stage.device();
  const traveller = await visit(device);
  await stage.desk.kill();
  await stage.desk.start({ TUKI_WORKER: 'off' });
  const page = await device.newPage();
  await page.goto(without);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await traveller.page.close();
  await eventually(async () => assert.deepEqual(await caches(page), []));
  await eventually(async () => assert.equal(await isRegistered(page), false));
  await stage.desk.kill();
  await stage.desk.start();
});
