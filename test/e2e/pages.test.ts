/** What happens to pages: kept aside and brought back, made ready ahead, printed, rearranged, opened ten times. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChrome } from '../support/find-browser.mjs';
import { eventually } from './support/eventually.js';
import { agencyPage } from './support/host.js';
import { Stage } from './support/stage.js';
import { Traveller } from './support/traveller.js';

const stage = await Stage.set();
const next = stage.host.page('/next', agencyPage({}));

test('a page that was kept aside comes back with its conversation, and goes on', async (t) => {
  // Playwright switches the back-forward cache off, and never speaks to a page that has been in it.
  const found = await findChrome();
  const browser = await chromium.launch({ ...found, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  after(() => browser.close());
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(stage.page);
  const traveller = new Traveller(page);
  await traveller.open();
  await traveller.write('I look at the next page');
  await traveller.seesSent('I look at the next page');
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
  await page.goto(next);
  await page.goBack({ waitUntil: 'commit' });
  const persisted = await page.evaluate(() => (window as { persisted?: boolean }).persisted);
  if (persisted === undefined) {
    const reasons = await page.evaluate(() =>
      JSON.stringify(
        (performance.getEntriesByType('navigation')[0] as unknown as { notRestoredReasons: unknown })
          .notRestoredReasons,
      ),
    );
    return t.skip(`this browser keeps no page aside: ${reasons}`);
  }
  await traveller.sees('I look at the next page');
  const agent = await stage.agent();
  await agent.open('I look at the next page');
  await agent.answer('Welcome back');
  await traveller.sees('I look at the next page', 'Welcome back');
  await traveller.write('Here I am');
  await traveller.seesSent('Here I am');
});

test('a page that is made ready ahead asks for nothing and keeps nothing until it is shown', async () => {
  const address = stage.host.page(
    '/links',
    agencyPage({
      body: `<a href="/northern-lights">Lights</a>
        <script type="speculationrules">{ "prerender": [{ "urls": ["/northern-lights"], "eagerness": "immediate" }] }</script>`,
    }),
  );
  const device = await stage.device();
  const page = await device.newPage();
  await page.goto(address);
  await page.getByRole('link', { name: 'Lights' }).click();
  const traveller = new Traveller(page);
  await traveller.open();
  await traveller.write('Ready ahead?');
  await traveller.seesSent('Ready ahead?');
});

test('nothing of the kit is printed', async () => {
  const traveller = await stage.traveller();
  await traveller.open();
  await traveller.page.emulateMedia({ media: 'print' });
  await traveller.launcher.waitFor({ state: 'hidden' });
  await traveller.panel.waitFor({ state: 'hidden' });
  await traveller.page.emulateMedia({ media: 'screen' });
  await traveller.launcher.waitFor();
  await traveller.panel.waitFor();
});

/** A page's script puts the launcher somewhere else, as one does that tidies up its body. */
const move = (page: Page) =>
  page.evaluate(() => {
    const corner = document.createElement('div');
    corner.style.cssText = 'overflow: hidden; transform: scale(1); height: 10px';
    document.body.prepend(corner);
    corner.append(document.querySelector('tuki-launcher')!);
  });

for (const [what, viewport] of Object.entries({ desktop: undefined, phone: { width: 390, height: 700 } })) {
  test(`the launcher may be moved in the page while one writes, on a ${what}`, async () => {
    const traveller = await stage.traveller(await stage.device(viewport ? { viewport } : {}));
    await traveller.open();
    await traveller.write('Before the move');
    await traveller.seesSent('Before the move');
    const before = await traveller.panel.boundingBox();
    await move(traveller.page);
    await eventually(async () => assert.deepEqual(await traveller.panel.boundingBox(), before));
    await traveller.write('After the move');
    await traveller.seesSent('After the move');
    await traveller.sees('Before the move', 'After the move');
    await traveller.page.keyboard.press('Escape');
    await traveller.panel.waitFor({ state: 'hidden' });
    await traveller.open();
  });
}

test('of ten tabs one leads, and every word is there once', async () => {
  const device = await stage.device();
  const first = await stage.traveller(device);
  await first.open();
  await first.write('Tab 0');
  await first.seesSent('Tab 0');
  const tabs = [first];
  for (let i = 1; i < 10; i += 1) {
    const tab = await stage.traveller(device);
    await tab.openConversation(`Tab ${i - 1}`);
    await tab.write(`Tab ${i}`);
    await tab.seesSent(`Tab ${i}`);
    tabs.push(tab);
  }
  const words = tabs.map((_tab, i) => `Tab ${i}`);
  for (const tab of tabs) await tab.sees(...words);
  const locks = await first.page.evaluate(() => navigator.locks.query());
  assert.deepEqual([locks.held!.length, locks.pending!.length], [1, 9]);
  const streams = await Promise.all(tabs.map(({ page }) => page.evaluate(listening)));
  assert.equal(streams.filter(Boolean).length, 1);
  const agent = await stage.agent();
  await agent.open('Tab 9');
  await agent.sees(...words);
  await agent.answer('To all of you');
  for (const tab of tabs) await tab.sees(...words, 'To all of you');
});

/** Whether this tab has asked the desk for events. */
const listening = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/events?'));
