import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { buildDemo } from '../../demo/build.mjs';
import { findChrome } from '../support/find-browser.mjs';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; require-trusted-types-for 'script'";

let folder: string;
let browser: Browser;

before(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'tuki-demo-'));
  await buildDemo(folder);
  browser = await chromium.launch(await findChrome());
});

after(async () => {
  await browser.close();
  await fs.rm(folder, { recursive: true });
});

/** A page of the built folder under a strict policy; every address it asks for is noted. */
async function open(address: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage(options);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.text().includes('Policy') && errors.push(message.text()));
  await page.route('**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    requests.push(pathname + search);
    const body = await fs.readFile(path.join(folder, pathname)).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404 });
    const headers = { 'content-type': TYPES[path.extname(pathname)] ?? '', 'content-security-policy': POLICY };
    return route.fulfill({ body, headers });
  });
  await page.clock.install();
  await page.goto(`http://demo.localhost/${address}`);
  return { page, requests, errors };
}

async function book(page: Page, surname: string) {
  await page.locator('#given-name').fill('Anna');
  await page.locator('#family-name').fill(surname);
  await page.locator('#email').fill('anna@example.org');
  await page.locator('form .button').click();
}

test('a plain surname gets a booking number, and nothing leaves the page', async () => {
  const { page, requests, errors } = await open('en/booking.html');
  const before = requests.length;
  await book(page, 'Virtanen');
  await page.getByRole('heading', { name: 'Payment' }).waitFor();
  await page.clock.runFor(1_000);
  await page.getByText('DEMO-1207').waitFor();
  assert.equal(await page.getByText('nothing was booked').isVisible(), true);
  await page.clock.runFor(60_000);
  assert.equal(await page.getByText('DEMO-1207').isVisible(), true);
  const since = requests.slice(before).filter((address) => !address.startsWith('/pictures/'));
  assert.deepEqual([since, errors], [[], []]);
  await page.close();
});

test('a surname with “ä” hangs for ever, the page asks for help, and more is one press away', async () => {
  const { page, errors } = await open('fi/booking.html');
  await book(page, 'Mäkelä');
  await page.getByText('Avataan maksupalvelua').waitFor();
  const help = page.getByRole('button', { name: 'Pyydä meiltä apua' });
  assert.equal(await help.isVisible(), false);

  await page.clock.runFor(3_600_000);
  await page.getByText('Tässä kestää tavallista pidempään').waitFor();
  assert.equal(await page.getByText('Avataan maksupalvelua').isVisible(), true);
  assert.equal(await help.getAttribute('data-tuki-help'), 'payment-no-answer');
  const asked = [['help', 'payment-no-answer', { step: 'payment' }]];
  assert.deepEqual(await page.evaluate(() => (window as { tuki?: unknown }).tuki), asked);

  await page.getByRole('button', { name: 'Takaisin tietoihin' }).click();
  assert.equal(await page.locator('#family-name').inputValue(), 'Mäkelä');
  assert.deepEqual(errors, []);
  await page.close();
});

test('without scripts the form says how else to book and sends nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`file://${folder}/sv/booking.html`);
  assert.match(await page.locator('noscript').innerText(), /boka per telefon/);
  const address = page.url();
  await book(page, 'Virtanen');
  assert.equal(page.url(), address);
  await context.close();
});

const PAGES = ['index', 'hotel', 'trip', 'booking', 'questions'];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to mend in ${colorScheme}`, async () => {
    const axe = await fs.readFile(AXE, 'utf8');
    for (const name of PAGES) {
      const { page } = await open(`fi/${name}.html`, { colorScheme });
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      assert.deepEqual(
        violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)]),
        [],
      );
      await page.close();
    }
  });
}

test('no page is wider than a small phone', async () => {
  const { page } = await open('index.html', { viewport: { width: 320, height: 640 } });
  for (const language of ['en', 'fi', 'sv', 'zh', 'ja', 'ko']) {
    for (const name of PAGES) {
      await page.goto(`http://demo.localhost/${language}/${name}.html`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, `${language}/${name}`);
    }
  }
  await page.close();
});
