/**
 * What a page pays for the button, and a traveller for a place to write: every byte on the wire (minified, brotli), and the
 * round trips for them. Read off a real Chromium at a real desk with 200 ms of latency, cold cache, cold click.
 */
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { LANGUAGES } from '../../src/rules/index.js';
import { findChrome } from '../support/find-browser.mjs';
import { freePort, startDeskProcess } from '../support/desk-process.js';
import { temporaryFolder } from '../support/folder.js';

interface Fetched {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly bytes: number;
}

interface Opening {
  readonly launcher: readonly Fetched[];
  readonly chat: readonly Fetched[];
}

async function startDesk() {
  const port = String(await freePort());
  const settings = { PORT: port, TUKI_DATA: temporaryFolder(), TUKI_SITES: path.resolve('demo/site.json') };
  const desk = await startDeskProcess([path.resolve('dist/desk/main.js')], settings);
  return { ...desk, url: `http://127.0.0.1:${port}` };
}

/** What the page has fetched from the desk, as the browser accounts for it. */
function fetched(page: Page): Promise<Fetched[]> {
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => ({
      name: new URL(entry.name).pathname.split('/').at(-1)!,
      start: entry.startTime,
      end: entry.responseEnd,
      bytes: entry.encodedBodySize,
    })),
  );
}

/** A page with nothing but the tag, at the desk's own origin, so that the browser tells sizes. */
async function emptyPage(browser: Browser, url: string, language: string): Promise<Page> {
  const page = await browser.newPage();
  const icon = '<link rel="icon" href="data:,">';
  const html = `<!doctype html><html lang="${language}"><title>Page</title>${icon}<script src="/tuki.js" data-site="demo" async></script>`;
  await page.route(`${url}/page`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 200,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await page.goto(`${url}/page`);
  return page;
}

async function open(browser: Browser, url: string, language: string): Promise<Opening> {
  const page = await emptyPage(browser, url, language);
  await page.locator('tuki-launcher button').waitFor();
  const launcher = await fetched(page);
  // A click without the pointer's coming near first: nothing has been fetched on intent.
  await page.locator('tuki-launcher button.launcher').evaluate((button: HTMLButtonElement) => button.click());
  const typing = await page.waitForFunction(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.localName === 'textarea' && performance.now();
  });
  const usable = Number(await typing.jsonValue());
  const all = await fetched(page);
  await page.close();
  return { launcher, chat: all.filter(({ end }) => end > 0 && end <= usable) };
}

/** How many requests had to wait for another's answer, one after the other, at the longest. */
function rounds(requests: readonly Fetched[]): number {
  const depth = (one: Fetched): number =>
    1 + Math.max(0, ...requests.filter(({ end }) => end <= one.start).map((earlier) => depth(earlier)));
  return Math.max(0, ...requests.map(depth));
}

/** Late files that hold the texts or the search data of one language. */
const OF_A_LANGUAGE = new RegExp(`^(texts-)?(${LANGUAGES.join('|')})\\d*$|\\d$`);

/** What each room adds on the wire, brotli, when it is first wanted: its own file, beside what the kit has brought. */
function rooms(): [room: string, bytes: number][] {
  const folder = 'dist/embed/r';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js.br'))
    .map((file): [string, number] => [path.basename(file, '.js.br'), statSync(path.join(folder, file)).size])
    .filter(([room]) => !OF_A_LANGUAGE.test(room))
    .sort(([a], [b]) => a.localeCompare(b));
}

const total = (requests: readonly Fetched[]) => requests.reduce((sum, { bytes }) => sum + bytes, 0);

const desk = await startDesk();
const browser = await chromium.launch(await findChrome());
try {
  const openings = new Map<string, Opening>();
  for (const language of LANGUAGES) openings.set(language, await open(browser, desk.url, language));
  const { launcher, chat } = openings.get('en')!;
  assert.ok(
    launcher.every(({ bytes }) => bytes > 0) && chat.length > launcher.length,
    'the browser has told the sizes',
  );
  for (const { name, bytes } of chat) console.log(`${name.padEnd(16)} ${bytes}`);
  const later = chat.filter(({ name }) => !launcher.some((first) => first.name === name));
  const figures = {
    launcher_total: total(launcher),
    launcher_requests: launcher.length,
    chat_open_total: total(chat),
    chat_open_rounds: rounds(later),
    ...Object.fromEntries(
      [...openings].map(([language, opening]) => [`chat_open_total_${language}`, total(opening.chat)]),
    ),
    ...Object.fromEntries(rooms().map(([room, bytes]) => [`room_${room.replaceAll('-', '_')}`, bytes])),
  };
  console.log(JSON.stringify({ name: 'size', figures }));
} finally {
  await browser.close();
  await desk.end('SIGKILL');
}
