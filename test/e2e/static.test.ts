/** A site without any desk: plain files on the agency's host, a real browser, and nothing else that listens. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChrome } from '../support/find-browser.mjs';
import { FileHost } from '../support/file-host.js';
import { eventually } from './support/eventually.js';
import { agencyPage } from './support/host.js';
import { NO_TRACES, traces } from './support/traces.js';
import { Traveller } from './support/traveller.js';

const browser = await chromium.launch(await findChrome());
/** The agency's own host, and the one that the code comes from. */
const host = await FileHost.start();
const code = await FileHost.start();
code.mount('/kit/', path.resolve('dist/embed/'));
after(() => browser.close());
after(() => host.close());
after(() => code.close());

const SITE = JSON.parse(readFileSync('demo/site.json', 'utf8')) as Record<string, unknown>;
const FAQ = readFileSync('demo/ways/static/support/faq.en.json', 'utf8');
const tag = (more = '') =>
  `<script src="${code.url}/kit/tuki.js" data-site="demo" data-content="/support/" ${more} async></script>`;

let device: BrowserContext;
beforeEach(async () => {
  host.files.clear();
  for (const list of [host.posted, host.answers, host.read, code.read]) list.splice(0);
  for (const name of Object.keys(host.pageHeaders)) delete host.pageHeaders[name];
  host.json('/support/site.json', { ...SITE, send: { form: '/contact' } });
  host.json('/support/faq.en.json', FAQ);
  device = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Helsinki' });
});
afterEach(() => device.close());

async function visit(html = agencyPage({ body: tag() })): Promise<Traveller> {
  host.files.set('/page.html', html);
  const page = await device.newPage();
  await page.goto(`${host.url}/page.html`);
  return new Traveller(page);
}

describe('a site with a form', () => {
  it('takes a message, confirms it and says how the answer comes', async () => {
    const traveller = await visit();
    await traveller.open();
    await traveller.panel.getByText('answer by e-mail or phone').waitFor();
    await traveller.write('Where is my bag?');
    await traveller.seesState('Where is my bag?', 'Sent');
    await traveller.panel.getByText('How can we reach you with the answer?').waitFor();
    const fields = new URLSearchParams(host.posted[0]!.body);
    assert.equal(fields.get('message'), 'Where is my bag?');
    assert.equal(fields.get('page'), `${host.url}/page.html`);
    assert.equal(fields.get('reference'), await traveller.reference());
    assert.equal(host.posted[0]!.headers.cookie, undefined);
  });

  it('keeps what is written while the form is away, and posts it once it is back, once', async () => {
    host.answers.push({ status: 503 }, { status: 500 });
    const traveller = await visit();
    await traveller.open();
    await traveller.write('First', 'Second');
    await traveller.seesState('Second', 'Sent');
    const stored = host.posted.slice(2).map(({ body }) => new URLSearchParams(body).get('message'));
    assert.deepEqual(stored, ['First', 'Second']);
    const ids = host.posted.map(({ body }) => new URLSearchParams(body).get('id'));
    assert.equal(ids[0], ids[1]);
    assert.equal(ids[0], ids[2]);
  });

  it('never says that a message is sent which the form has refused', async () => {
    host.answers.push({ status: 422 });
    const traveller = await visit();
    await traveller.open();
    await traveller.write('Refused');
    await traveller.seesState('Refused', 'Not sent');
  });

  it('brings the answers to somebody who has opened the panel before all code was there', async () => {
    const held: Route[] = [];
    await device.route('**/static.js', (route) => void held.push(route));
    const traveller = await visit();
    await traveller.launcher.hover();
    await eventually(() => assert.equal(held.length, 1));
    await traveller.launcher.click();
    await traveller.page.getByRole('dialog').waitFor();
    for (const route of held) await route.continue();
    await traveller.panel.getByRole('combobox', { name: 'Search' }).waitFor();
  });

  it('stores nothing and sends nothing before the traveller writes', async () => {
    const traveller = await visit();
    await traveller.open();
    await traveller.panel.getByText(/Hello! Ask us/).waitFor();
    assert.deepEqual(await traces(traveller.page), NO_TRACES);
    assert.deepEqual(host.posted, []);
  });
});

describe('a site with nothing but an e-mail address', () => {
  beforeEach(() => host.json('/support/site.json', { ...SITE, send: { email: 'hei@kaamoskompassi.example' } }));

  it('makes the e-mail ready, and never says that it is sent', async () => {
    const traveller = await visit();
    await traveller.open();
    await traveller.panel.getByText('You send it there').waitFor();
    await traveller.write('Where is my bag?');
    const words = 'Not sent yet. Open it in your own app and send it there; we cannot see whether you did.';
    await traveller.seesState('Where is my bag?', words);
    const link = await traveller.log.getByRole('link', { name: 'E-mail' }).getAttribute('href');
    assert.match(
      decodeURIComponent(link!),
      /^mailto:hei@kaamoskompassi\.example\?subject=Kaamoskompassi .+&body=Where is my bag\?\r\n/,
    );
    assert.equal(await traveller.panel.getByText('How can we reach you').count(), 0);
    assert.deepEqual(host.posted, []);

    await traveller.page.reload();
    await traveller.openConversation('Where is my bag?');
    await traveller.seesState('Where is my bag?', words);
  });
});

describe('a broken file', () => {
  it('of answers leaves the contacts as they are', async () => {
    host.json('/support/faq.en.json', '{ "answers": [');
    const traveller = await visit();
    await traveller.open();
    await traveller.panel.getByRole('link', { name: /Call us/ }).waitFor();
  });

  it('of the site keeps what is written until it is mended', async () => {
    host.json('/support/site.json', '{ "name": oops');
    const traveller = await visit();
    await traveller.launcher.click();
    const field = traveller.page.getByRole('textbox', { name: 'Message', exact: true });
    await field.fill('Hello?');
    await field.press('Enter');
    await traveller.page.getByText('Kept here, waiting for a connection', { exact: true }).waitFor();
    assert.deepEqual(host.posted, []);

    host.json('/support/site.json', { ...SITE, send: { form: '/contact' } });
    await traveller.page.reload();
    await traveller.openConversation('Hello?');
    await traveller.seesState('Hello?', 'Sent');
  });

  it('with a script in it runs nothing', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const channels = [{ kind: 'video', address: 'javascript:document.title=3' }];
    host.json('/support/site.json', { ...SITE, greeting: { en: hostile }, channels });
    const traveller = await visit();
    await traveller.open();
    await traveller.panel.getByText(hostile).waitFor();
    assert.equal(await traveller.page.title(), 'Northern lights in Inari');
    assert.equal(await traveller.panel.getByRole('link', { name: /Video/ }).count(), 0);
  });
});

describe('data-debug', () => {
  const findings = (page: Page) => page.getByRole('region', { name: 'Tuki looks into this page' });

  it('says in the page and the console what is wrong in which file and line', async () => {
    host.json('/support/faq.en.json', '{\n  "answers": [\n    oops\n  ]\n}');
    host.json('/support/site.json', { ...SITE, channels: [{ kind: 'fax', address: '1' }] });
    const warnings: string[] = [];
    device.on('console', (message) => void (message.type() === 'warning' && warnings.push(message.text())));
    const traveller = await visit(agencyPage({ body: tag('data-debug') }));
    const panel = findings(traveller.page);
    await panel.getByText(/faq\.en\.json, line 3 is not JSON/).waitFor();
    await panel.getByText(/site\.json, \/channels\/0 cannot be used and is left out/).waitFor();
    await panel.getByText('Storage can be used.').waitFor();
    assert.ok(warnings.some((text) => text.includes('faq.en.json, line 3')));
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
  });

  it('says that the folder is not there', async () => {
    host.files.delete('/support/site.json');
    const traveller = await visit(agencyPage({ body: tag('data-debug') }));
    await findings(traveller.page)
      .getByText(/There is no site\.json at .*data-content/)
      .waitFor();
  });

  it('names what a strict policy blocks, and stands under it itself', async () => {
    host.pageHeaders['content-security-policy'] =
      `default-src 'none'; script-src ${code.url}; require-trusted-types-for 'script'`;
    const traveller = await visit(agencyPage({ body: tag('data-debug') }));
    await findings(traveller.page)
      .getByText(/Content Security Policy blocks .*\/support\/.*Allow it in connect-src/)
      .first()
      .waitFor();
  });

  it('names a desk that is away', async () => {
    const away = tag('data-debug').replace('data-content="/support/"', 'data-desk="http://127.0.0.1:9"');
    const traveller = await visit(agencyPage({ body: away }));
    await findings(traveller.page)
      .getByText(/nothing answers/)
      .first()
      .waitFor();
  });

  it('costs nothing without the attribute', async () => {
    const traveller = await visit();
    await traveller.open();
    await traveller.panel.getByText(/Hello! Ask us/).waitFor();
    await eventually(() => assert.ok(code.read.length > 2));
    assert.deepEqual(
      code.read.filter((file) => file.includes('debug')),
      [],
    );
  });
});
