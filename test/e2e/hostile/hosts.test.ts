/** Every page of the table: the kit works, looks as anywhere else, and the page is what it was. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { gate } from '../support/gate.js';
import { tag } from '../support/host.js';
import { Stage } from '../support/stage.js';
import { Traveller } from '../support/traveller.js';
import type { HostileHost } from './hosts.js';
import { HOSTS, PLAIN } from './hosts.js';
import type { Looks } from './looks.js';
import { look, looksLike, lookWhenStill } from './looks.js';

const stage = await Stage.set();
const desk = stage.desk.url;
const WITNESS = path.join(import.meta.dirname, 'witness.js');

declare const witness: { note(): void; changes(options: { focus: boolean }): string[] };

/** Goes to a page that has all of its own but the tag's script, which comes when the gate opens. */
async function arrive({ page: html, headers }: HostileHost) {
  const device = await stage.device();
  const said: string[] = [];
  device.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  device.on('weberror', (error) => said.push(String(error.error())));
  await device.addInitScript({ path: WITNESS });
  const tagComes = gate();
  await device.route(`${desk}/tuki.js`, async (route) => {
    await tagComes.opened;
    await route.continue();
  });
  const page = await device.newPage();
  await page.goto(stage.host.page('/hostile', html(tag(desk)), headers?.(desk)), { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  return { page, said, traveller: new Traveller(page), tagComes };
}

/** A page in use: scrolled a little, with the focus somewhere. */
async function use(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('a')!.focus({ preventScroll: true });
    scrollTo(0, 200);
  });
  await page.evaluate(() => witness.note());
}

const changes = (page: Page, focus: boolean) => page.evaluate((all) => witness.changes(all), { focus });

async function lookAt(host: HostileHost): Promise<Looks> {
  const { traveller, tagComes } = await arrive(host);
  tagComes.open();
  const launcher = await look(traveller.launcher);
  await traveller.open();
  await traveller.panel.getByText('Call us').waitFor();
  return { launcher, panel: await lookWhenStill(traveller.panel) };
}

const plain = await lookAt(PLAIN);

for (const host of [PLAIN, ...HOSTS]) {
  test(`with ${host.what} the kit works and looks as ever, and the page stays as it was`, async () => {
    const { page, said, traveller, tagComes } = await arrive(host);
    await use(page);
    tagComes.open();
    await looksLike(plain, 'launcher', traveller);
    assert.deepEqual(await changes(page, true), []);
    if (host.later) {
      await page.evaluate(host.later);
      await page.evaluate(() => witness.note());
    }

    await traveller.open();
    await traveller.panel.getByText('Call us').waitFor();
    await looksLike(plain, 'panel', traveller);
    await traveller.write('Does it work here?');
    await traveller.seesSent('Does it work here?');
    await traveller.page.keyboard.press('Escape');
    await traveller.panel.waitFor({ state: 'hidden' });
    assert.equal(await page.locator('tuki-launcher').count(), 1);
    assert.deepEqual(await changes(page, false), []);
    assert.deepEqual(said, []);
  });
}
