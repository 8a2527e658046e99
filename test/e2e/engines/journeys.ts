import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import chatEnglish from '../../../src/i18n/texts/en/chat.js';
import faqEnglish from '../../../src/i18n/texts/en/faq.js';
import english from '../../../src/i18n/texts/en/panel.js';
import chatFinnish from '../../../src/i18n/texts/fi/chat.js';
import finnish from '../../../src/i18n/texts/fi/panel.js';
import chatJapanese from '../../../src/i18n/texts/ja/chat.js';
import japanese from '../../../src/i18n/texts/ja/panel.js';
import type { EngineId } from '../../support/engines.mjs';
import { engineLine, ENGINES } from '../../support/engines.mjs';
import { AINO } from '../support/desk.js';
import { NO_TRACES, traces } from '../support/traces.js';
import type { EngineDevice } from './engine.js';
import { Scene } from './scene.js';
import type { Visitor } from './visitor.js';

const { launcher } = english;
const { message } = chatEnglish;
const SENT = [chatEnglish.sent, chatEnglish.delivered, chatEnglish.read];

/** What a strict agency allows: its own script of this page, and what the desk serves. No style, no HTML from text. */
const strictPolicy = (desk: string) =>
  [
    `default-src 'none'`,
    `script-src 'nonce-agency' ${desk}`,
    `connect-src ${desk}`,
    // Firefox asks the page's policy for its favicon, too.
    `img-src 'self' ${desk}`,
    `style-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
  ].join('; ');

/** Notes what a page's developer would find in the console. */
const COMPLAINTS = `<script nonce="agency">
  window.complaints = [];
  addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective + ' ' + event.blockedURI));
  addEventListener('error', (event) => complaints.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
</script>`;

/** Makes every look at a storage fail, as browsers do where the user has blocked it. */
const BLOCKED = `<script>
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, { get() { throw new DOMException('Blocked', 'SecurityError'); } });
  }
</script>`;

/** The main stories of travellers and of those who answer them, in one engine. */
export async function journeysIn(id: EngineId): Promise<void> {
  const { name } = ENGINES[id];
  const scene = await Scene.set(id);
  describe(name, { skip: !scene && `There is no ${name} here.` }, () => {
    if (scene) journeys(scene, name);
  });
}

function journeys(scene: Scene, name: string): void {
  let device: EngineDevice;
  beforeEach(async () => {
    device = await scene.engine.device();
  });
  afterEach(() => device.close());

  const visit = (address = scene.page()) => scene.visit(device, address);

  async function begin(address?: string): Promise<Visitor> {
    const traveller = await visit(address);
    await traveller.press('button', launcher);
    await traveller.find('textbox', message);
    return traveller;
  }

  /** What happens while the desk is dead. It is up again afterwards, for the tests that follow at least. */
  async function withoutDesk(act: () => Promise<void>): Promise<void> {
    await scene.desk.kill();
    await act().finally(() => scene.desk.start());
  }

  /** Somebody of the agency, in the same engine, at the conversation that says these words. */
  async function answer(words: string): Promise<Visitor> {
    const agent = await scene.visit(device, `${scene.desk.url}/console/`);
    await agent.fill('E-mail address', AINO.email);
    await agent.write('Password', AINO.password);
    await agent.press('link', new RegExp(words));
    await agent.find('textbox', 'Answer');
    return agent;
  }

  test('before the traveller does anything there is one request, and nothing is kept', async (context) => {
    context.diagnostic(engineLine(new Map([[name, device.version]])));
    const before = scene.network.asked.length;
    const traveller = await visit();
    await traveller.find('button', launcher);
    assert.deepEqual(scene.network.asked.slice(before), ['GET /tuki.js']);
    assert.deepEqual(await traces(traveller), NO_TRACES);
  });

  test('the panel opens, closes and gives the focus back by keyboard alone', async () => {
    const traveller = await visit();
    await traveller.tabTo('button', launcher);
    await traveller.page.keyboard.press('Enter');
    await traveller.hasFocus('textbox', message);
    await traveller.page.keyboard.type('Is the path icy?');
    await traveller.page.keyboard.press('Enter');
    await traveller.seesState('Is the path icy?', ...SENT);
    await traveller.page.keyboard.press('Escape');
    await traveller.findNo('dialog', 'Kaamoskompassi');
    await traveller.hasFocus('button', launcher);
  });

  test('every word arrives once and in order, though the desk dies and the page is closed', async () => {
    const first = await begin();
    await first.write(message, 'Is the hotel warm?');
    await first.seesState('Is the hotel warm?', ...SENT);
    const reference = await first.reads(/^Your reference: /);

    await withoutDesk(async () => {
      await first.write(message, 'We arrive late');
      await first.write(message, 'and we are hungry');
      await first.seesState('and we are hungry', chatEnglish.queued);
      await first.seesState('We arrive late', chatEnglish.queued);
      await first.page.close();
    });

    const second = await visit();
    const agent = await answer('and we are hungry');
    const words = ['Is the hotel warm?', 'We arrive late', 'and we are hungry'];
    await agent.sees(...words);
    await second.press('button', launcher);
    await second.press('button', /and we are hungry/);
    await second.sees(...words);
    await second.seesState('and we are hungry', chatEnglish.read);
    await second.reads(reference);

    await agent.write('Answer', 'Warm, and there is soup');
    await second.sees(...words, 'Warm, and there is soup');
    await agent.sees(...words, 'Warm, and there is soup');
  });

  test('a page that is loaded again has the conversation and the words that wait', async () => {
    const traveller = await begin();
    await traveller.write(message, 'Is there a sauna?');
    await traveller.seesState('Is there a sauna?', ...SENT);
    await withoutDesk(async () => {
      await traveller.write(message, 'Is it hot?');
      await traveller.seesState('Is it hot?', chatEnglish.queued);
    });
    await traveller.page.reload();
    await traveller.press('button', launcher);
    await traveller.press('button', /Is it hot\?/);
    await traveller.sees('Is there a sauna?', 'Is it hot?');
    await traveller.seesState('Is it hot?', ...SENT);
  });

  test('it speaks Finnish and Japanese when asked to, and goes on doing so', async () => {
    const traveller = await begin();
    await traveller.write(message, 'Can we see the lights from the room?');
    await traveller.choose(english.language, 'fi');
    await traveller.find('textbox', chatFinnish.message);
    assert.equal((await traveller.find('dialog', 'Kaamoskompassi')).language, 'fi');
    await traveller.find('button', finnish.launcher);

    await traveller.choose(finnish.language, 'ja');
    await traveller.find('textbox', chatJapanese.message);
    await traveller.write(chatJapanese.message, 'オーロラは見えますか');
    await traveller.sees('Can we see the lights from the room?', 'オーロラは見えますか');
    assert.equal((await traveller.find('dialog', 'Kaamoskompassi')).language, 'ja');
    await traveller.page.reload();
    await traveller.find('button', japanese.launcher);
  });

  test('a dark kit is dark, and a light one light', async () => {
    for (const theme of ['dark', 'light'] as const) {
      const traveller = await begin(scene.page(`/${theme}`, { attributes: `data-theme="${theme}"` }));
      const [ground, ink] = await traveller.evaluate(groundAndInk);
      assert.equal(ground! < ink!, theme === 'dark', `${theme}: ground ${ground}, ink ${ink}`);
    }
  });

  test('where nothing can be kept the traveller is told so, and words still go and come', async () => {
    const traveller = await begin(scene.page('/blocked', { head: BLOCKED }));
    await traveller.write(message, 'Does it matter?');
    await traveller.reads(english.memoryOnly);
    await traveller.seesState('Does it matter?', ...SENT);
    const agent = await answer('Does it matter?');
    await agent.write('Answer', 'Not to us');
    await traveller.sees('Does it matter?', 'Not to us');
  });

  test('with the worker the answers and the conversation are there after a reload without the desk', async () => {
    scene.host.script('/tuki-sw.js', `importScripts('${scene.network.url}/tuki-worker.js');`);
    const traveller = await begin(scene.page('/with-worker', { attributes: 'data-worker="/tuki-sw.js"' }));
    await traveller.write(message, 'Do huskies swim?');
    await traveller.seesState('Do huskies swim?', ...SENT);
    await traveller.workerHasKept('faq.js', 'courier.js', 'tuki.js', 'site.json?lang=en', 'faq.json?lang=en');
    await withoutDesk(async () => {
      await traveller.page.reload();
      assert.equal(await traveller.evaluate(() => Boolean(navigator.serviceWorker.controller)), true);
      await traveller.press('button', launcher);
      await traveller.press('button', /Do huskies swim\?/);
      await traveller.sees('Do huskies swim?');
      await traveller.write(message, 'And reindeer?');
      await traveller.seesState('And reindeer?', chatEnglish.queued);
      await traveller.press('button', english.back);
      await traveller.press('combobox', faqEnglish.search);
      await traveller.page.keyboard.type('luggage');
      await traveller.press('option', /My luggage did not arrive/);
      await traveller.find('heading', 'My luggage did not arrive');
    });
  });

  test('a strict policy of the page is kept', async () => {
    const headers = { 'content-security-policy': strictPolicy(scene.network.url) };
    const traveller = await begin(scene.page('/strict', { head: COMPLAINTS, headers }));
    await traveller.write(message, 'Does it work here?');
    await traveller.seesState('Does it work here?', ...SENT);
    const complaints = await traveller.evaluate(() => (window as unknown as { complaints: string[] }).complaints);
    assert.deepEqual(complaints, []);
  });
}

/** How bright the panel's ground and its ink are, from 0 to 1, whatever notation an engine computes colours in. */
function groundAndInk(): number[] {
  const panel = document.querySelector('tuki-launcher')!.shadowRoot!.querySelector('dialog')!;
  const { backgroundColor, color } = getComputedStyle(panel);
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  return [backgroundColor, color].map((each) => {
    pen.fillStyle = each;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
    return (red! + green! + blue!) / 765;
  });
}
