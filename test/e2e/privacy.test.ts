import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { Stage } from './support/stage.js';
import { NO_TRACES, traces } from './support/traces.js';

const stage = await Stage.set();

/** The agency's page on a new device, with all that is asked for over the network, the page itself left out. */
async function visit() {
  const device = await stage.device();
  const requests: Request[] = [];
  device.on('request', (request) => requests.push(request));
  const traveller = await stage.traveller(device);
  // Nothing more comes by itself, not even when the page has nothing better to do.
  await traveller.page.waitForLoadState('networkidle');
  return { device, traveller, asked: () => requests.filter((request) => !request.url().startsWith(stage.page)) };
}

const addresses = (requests: readonly Request[]) => requests.map((request) => request.url());

async function leavesNothing(page: Page): Promise<void> {
  assert.deepEqual(await traces(page), NO_TRACES);
  assert.deepEqual(await page.context().cookies(), []);
}

test('before the traveller does anything there is one request, and nothing is kept', async () => {
  const { traveller, asked } = await visit();
  await traveller.launcher.waitFor();
  assert.deepEqual(addresses(asked()), [`${stage.desk.url}/tuki.js`]);
  await leavesNothing(traveller.page);
});

test('opening and closing the panel fetches code and the public documents, names nobody and keeps nothing', async () => {
  const { traveller, asked } = await visit();
  await traveller.open();
  await traveller.panel.getByText('Call us').waitFor();
  await traveller.page.keyboard.press('Escape');
  await traveller.panel.waitFor({ state: 'hidden' });
  await traveller.page.waitForLoadState('networkidle');

  const [, ...since] = asked();
  // Beside the code, an open panel may have begun to listen for changes of what everybody may read.
  const expected = new RegExp(`^${stage.desk.url}/(r/\\w+/[\\w-]+\\.js|v1/sites/demo/events\\?after=0)$`);
  const others = addresses(since).filter((address) => !expected.test(address));
  const documents = ['site', 'faq'].map((name) => `${stage.desk.url}/v1/sites/demo/${name}.json?lang=en`);
  assert.deepEqual(others, documents);
  for (const request of since) {
    const { authorization, cookie } = await request.allHeaders();
    assert.deepEqual([request.method(), authorization, cookie], ['GET', undefined, undefined], request.url());
  }
  await leavesNothing(traveller.page);
});

test('a conversation asks nobody but the desk, and its secret and words stand in no address', async () => {
  const { traveller, asked } = await visit();
  await traveller.open();
  await traveller.write('My booking is K-4711, https://elsewhere.example/picture.png');
  await traveller.seesSent('My booking is K-4711, https://elsewhere.example/picture.png');
  const requests = asked();
  assert.deepEqual([...new Set(addresses(requests).map((address) => new URL(address).origin))], [stage.desk.url]);
  const secrets = (await Promise.all(requests.map((request) => request.headerValue('authorization')))).filter(Boolean);
  assert.ok(secrets.length > 0);
  assert.equal(new Set(secrets).size, 1);
  const secret = secrets[0]!.replace('Bearer ', '');
  for (const address of addresses(requests)) {
    assert.ok(![secret, '4711', 'elsewhere'].some((word) => address.includes(word)), address);
  }
  assert.deepEqual(await traveller.page.context().cookies(), []);
});
