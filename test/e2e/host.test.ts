import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { agencyPage, tag } from './support/host.js';
import { Stage } from './support/stage.js';
import type { Traveller } from './support/traveller.js';

const stage = await Stage.set();
const desk = stage.desk.url;
const TAG = tag(desk);

/** A traveller at a page of the agency's, and what the page's developer would find in the console. */
async function visit(html: string, headers: Record<string, string> = {}) {
  const device = await stage.device();
  const complaints: string[] = [];
  device.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  device.on('weberror', (error) => complaints.push(String(error.error())));
  const traveller = await stage.traveller(device, stage.host.page('/host', html, headers));
  return { traveller, complaints };
}

/** The kit is there once, works, and nothing has been complained about. */
async function works(traveller: Traveller, complaints: readonly string[]): Promise<void> {
  await traveller.launcher.waitFor();
  if (!(await traveller.panel.isVisible())) await traveller.open();
  await traveller.write('Does it work here?');
  await traveller.seesSent('Does it work here?');
  assert.equal(await traveller.launcher.count(), 1);
  assert.deepEqual(complaints, []);
}

/** Runs the tag's script again, as a page does that is put together by a framework. */
async function runAgain(page: Page): Promise<void> {
  await page.evaluate(
    (src) =>
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.dataset['site'] = 'demo';
        script.src = src;
        script.onload = resolve;
        script.onerror = reject;
        document.body.append(script);
      }),
    `${desk}/tuki.js`,
  );
}

test('a strict policy of the page is kept', async () => {
  const policy = [
    `default-src 'none'`,
    `script-src ${desk}`,
    `connect-src ${desk}`,
    `img-src ${desk}`,
    `style-src 'none'`,
    `require-trusted-types-for 'script'`,
    // Lit's own policy, which lets through nothing but the kit's templates.
    `trusted-types lit-html`,
  ];
  const { traveller, complaints } = await visit(agencyPage({ body: TAG }), {
    'content-security-policy': policy.join('; '),
  });
  await works(traveller, complaints);
});

const ways: Record<string, string> = {
  'in the head': agencyPage({ head: TAG }),
  'in the head, waiting for nothing': agencyPage({ head: TAG.replace(' async', '') }),
  twice: agencyPage({ head: TAG, body: TAG }),
  'beside an element of the same name': agencyPage({ body: `<section id="tuki"></section>${TAG}` }),
  'in a page without standards mode': `<title>Old</title>${TAG}`,
};
for (const [how, html] of Object.entries(ways)) {
  test(`the tag may stand ${how}`, async () => {
    const { traveller, complaints } = await visit(html);
    await works(traveller, complaints);
  });
}

test('a tag of another version stands aside', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const code = await (await fetch(`${desk}/tuki.js`)).text();
  assert.ok(code.includes(version));
  const other = stage.host.script('/other/tuki.js', code.replace(version, '99.0.0'));
  // One after the other: of two that are in a hurry either may be first.
  const [first, second] = [TAG, TAG.replace(`${desk}/tuki.js`, other)].map((each) => each.replace(' async', ''));
  const html = agencyPage({ body: `${first}${second}` });
  const { traveller, complaints } = await visit(html);
  await works(traveller, complaints);
  const running = () => (window as unknown as { tuki: { version: string } }).tuki.version;
  assert.equal(await traveller.page.evaluate(running), version);
});

test('what the page asks for before the script has come is done', async () => {
  const head = `<script>(window.tuki = window.tuki || []).push(['setLanguage', 'fi'], ['open'])</script>`;
  const { traveller, complaints } = await visit(agencyPage({ head, body: TAG }));
  await traveller.panel.getByRole('textbox', { name: 'Viesti' }).waitFor();
  assert.deepEqual(complaints, []);
});

test('a page that changes its whole body without loading gets the kit back when it runs the tag again', async () => {
  const { traveller, complaints } = await visit(agencyPage({ body: TAG }));
  await traveller.launcher.waitFor();
  await traveller.page.evaluate(() => {
    history.pushState({}, '', '/next');
    document.body.innerHTML = '<h1>Next page</h1>';
  });
  await runAgain(traveller.page);
  await works(traveller, complaints);
  await traveller.page.evaluate(() => (document.body = document.createElement('body')));
  await runAgain(traveller.page);
  await traveller.sees('Does it work here?');
});

test('running the tag again on the same page changes nothing', async () => {
  const { traveller, complaints } = await visit(agencyPage({ body: TAG }));
  await traveller.open();
  await runAgain(traveller.page);
  await works(traveller, complaints);
});

test('a page can take the kit away and bring it back', async () => {
  const { traveller, complaints } = await visit(agencyPage({ body: TAG }));
  await traveller.open();
  await traveller.page.evaluate(() => (window as unknown as { tuki: { destroy(): void } }).tuki.destroy());
  await traveller.launcher.waitFor({ state: 'detached' });
  assert.equal(await traveller.page.evaluate(() => 'tuki' in window), false);
  await runAgain(traveller.page);
  await works(traveller, complaints);
});

test('a page that resets everything leaves the button where it is', async () => {
  const head = `<style>* { all: unset !important } body { height: 5000px !important; display: block !important }</style>`;
  const { traveller, complaints } = await visit(agencyPage({ head, body: TAG }));
  await traveller.page.mouse.wheel(0, 3000);
  const { x, y, width, height } = (await traveller.launcher.boundingBox())!;
  const view = traveller.page.viewportSize()!;
  assert.deepEqual([view.width - x - width, view.height - y - height], [16, 16]);
  assert.ok(width > 100 && height >= 44, `${width} × ${height}`);
  await works(traveller, complaints);
});
