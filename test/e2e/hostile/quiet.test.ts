/** Before the traveller acts: one request, nothing that tells who it is, nothing kept, nothing fetched ahead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { agencyPage, tag } from '../support/host.js';
import { Stage } from '../support/stage.js';
import { NO_TRACES, traces } from '../support/traces.js';

const stage = await Stage.set();
const desk = stage.desk.url;

/** Something asked for after all that has happened has been answered: what had to be asked for has been, too. */
const asking = (page: Page) => page.evaluate(async () => void (await fetch(location.href)).text());

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
    await asking(page);
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

test('where data is to be saved nothing is fetched ahead of a click', async () => {
  const device = await stage.device();
  const asked: string[] = [];
  device.on('request', (request) => request.url().startsWith(desk) && asked.push(request.url()));
  const page = await device.newPage();
  const devtools = await device.newCDPSession(page);
  await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto(stage.host.page('/saving', agencyPage({ body: tag(desk) })));
  const launcher = page.getByRole('button', { name: 'Help and chat' });
  await launcher.hover();
  await launcher.focus();
  await asking(page);
  assert.deepEqual(asked, [`${desk}/tuki.js`]);
  await launcher.click();
  await page.getByRole('textbox', { name: 'Message', exact: true }).waitFor();
});

test('elsewhere the code is under way before the click', async () => {
  const { page, launcher } = await stage.traveller();
  await Promise.all([page.waitForRequest(/\/r\/\w+\/kit\.js$/), launcher.hover()]);
});
