/** Before the traveller acts: one request, nothing that tells who it is, nothing kept, nothing fetched ahead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { Stage } from '../support/stage.js';
import { NO_TRACES, traces } from '../support/traces.js';

const stage = await Stage.set();
const desk = stage.desk.url;

/** The browser has had nothing to do for a moment. */
const idle = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));

test('two visits of two devices ask for the same in the same words, and leave nothing', async () => {
  const visits = [];
  for (let i = 0; i < 2; i += 1) {
    const device = await stage.device();
    const requests: { url: string; method: string; headers: Record<string, string>; body: string | null }[] = [];
    device.on('request', async (request) => {
      if (!request.url().startsWith(desk)) return;
      requests.push({
        url: request.url(),
        method: request.method(),
        headers: await request.allHeaders(),
        body: request.postData(),
      });
    });
    const { page, launcher } = await stage.traveller(device);
    await launcher.waitFor();
    await page.mouse.wheel(0, 500);
    await idle(page);
    assert.deepEqual(await traces(page), NO_TRACES);
    assert.deepEqual(await device.cookies(), []);
    visits.push(requests);
  }
  // What is the same for everybody tells nobody from anybody.
  assert.deepEqual(visits[0], visits[1]);
  assert.equal(visits[0]!.length, 1);
  const { headers } = visits[0]![0]!;
  assert.deepEqual([headers['cookie'], headers['authorization']], [undefined, undefined]);
});
