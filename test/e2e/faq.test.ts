import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import type {} from '../../src/embed/api.js';
import { eventually } from './support/eventually.js';
import { agencyPage, tag } from './support/host.js';
import { Stage } from './support/stage.js';

const stage = await Stage.set();

const page = (path: string, { body = '', language = 'en' } = {}) =>
  stage.host.page(path, agencyPage({ body: body + tag(stage.desk.url) }).replace('lang="en"', `lang="${language}"`));

/** A traveller's page with everything that it has asked for over the network. */
async function visit(address: string, device?: BrowserContext) {
  const opened = await (device ?? (await stage.device())).newPage();
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await opened.goto(address);
  return { page: opened, asked };
}

async function openSearch(opened: Page) {
  await opened.locator('tuki-launcher button.launcher').click();
  const field = opened.locator('input[role=combobox]');
  await field.waitFor();
  return field;
}

const options = (opened: Page) =>
  opened.locator('[role=option]').evaluateAll((all) => all.map((one) => one.querySelector('span')!.textContent));

/** What the console is told of an answer: its ratings, and what was said of it. */
async function toldOf(answer: string): Promise<unknown> {
  const agent = await stage.agent();
  return agent.page.evaluate(async (id) => {
    const response = await fetch(`/console/api/sites/demo/faq/answers/${id}`);
    return response.json();
  }, answer);
}

test('the answer is among the first three before the question is finished, however badly it is typed', async () => {
  for (const [language, slips] of Object.entries({
    fi: { 'sukunimi a': 'Sukunimessäni on ä', 'maksu jumiti': 'Maksusivu jumittuu', koira: 'lemmik' },
    en: { 'surnme umlaut': 'My surname has an ä', 'suitcase lost': 'My luggage did not arrive' },
    ko: { 강아지: '반려동물' },
  })) {
    const { page: opened } = await visit(page(`/search-${language}`, { language }));
    const field = await openSearch(opened);
    for (const [slip, found] of Object.entries(slips)) {
      await field.fill('');
      await field.pressSequentially(slip);
      await eventually(async () => {
        const first = (await options(opened)).slice(0, 3);
        assert.ok(
          first.some((question) => question!.toLowerCase().includes(found.toLowerCase())),
          `${slip}: ${first.join(' | ')}`,
        );
      });
    }
  }
});

test('an answer is read, and asks no other host for its film before a press', async () => {
  const { page: opened, asked } = await visit(page('/film'));
  const field = await openSearch(opened);
  await field.fill('how to photograph northern lights');
  await opened.locator('[role=option]').first().click();
  const film = opened.getByRole('button', { name: /Play the film/ });
  await film.waitFor();
  await opened.locator('tuki-about').waitFor({ state: 'attached' });
  const foreign = () => asked.filter((request) => !request.includes(stage.desk.url) && !request.includes('/film'));
  assert.deepEqual(foreign(), []);
  await film.click();
  await eventually(() => assert.ok(foreign().some((request) => request.includes('video.kaamoskompassi.example'))));
});

test('a link in the page’s address opens its answer, and nothing opens without one', async () => {
  const address = page('/linked');
  const { page: opened } = await visit(`${address}#tuki=faq/payment-stuck`);
  await opened.getByRole('heading', { name: /payment page hangs/ }).waitFor();
  assert.equal(await opened.evaluate(() => history.length), 2);
  await opened.evaluate(() => (location.hash = '#tuki=faq/pets'));
  await opened.getByRole('heading', { name: /my dog/ }).waitFor();

  const { page: other, asked } = await visit(`${address}#book`);
  await other.waitForLoadState('networkidle');
  assert.deepEqual(
    asked.filter((request) => request.includes('/v1/')),
    [],
  );
  assert.equal(await other.getByRole('dialog').count(), 0);
  await other.evaluate(() => window.tuki && 'open' in window.tuki && window.tuki.open('faq/pets'));
  await other.getByRole('heading', { name: /my dog/ }).waitFor();
});

test('a search that stands in the page itself comes when it is seen, and keeps what was there', async () => {
  const far = '<div style="height:300vh"></div>';
  const own = '<tuki-faq><p id="own">Do you take dogs? Yes.</p></tuki-faq>';
  const { page: opened, asked } = await visit(page('/placed', { body: far + own }));
  await opened.waitForLoadState('networkidle');
  assert.deepEqual(
    asked.filter((request) => request.includes('/r/')),
    [],
  );
  await opened.locator('#own').scrollIntoViewIfNeeded();
  const field = opened.locator('input[role=combobox]');
  await field.waitFor();
  assert.ok(await opened.locator('#own').isVisible());
  await field.fill('dog');
  await opened.locator('[role=option]').first().click();
  await opened.getByRole('heading', { name: /my dog/ }).waitFor();
  assert.equal(await opened.getByRole('dialog').count(), 0);
  await opened.getByRole('button', { name: 'Back to the questions' }).click();
  await field.fill('zzqqxx');
  await opened.getByRole('button', { name: 'Ask a person' }).click();
  const composer = opened.getByRole('dialog').getByRole('textbox', { name: 'Message' });
  await eventually(async () => assert.equal(await composer.inputValue(), 'zzqqxx'));
});

test('what was said of an answer without a network is delivered once', async () => {
  const device = await stage.device();
  const { page: opened } = await visit(page('/rated'), device);
  const field = await openSearch(opened);
  await field.fill('dog');
  await opened.locator('[role=option]').first().click();
  await opened.getByRole('button', { name: 'This is wrong' }).waitFor();
  await device.setOffline(true);
  await opened.getByRole('button', { name: 'This is wrong' }).click();
  await opened.getByRole('textbox', { name: /What is wrong/ }).fill('Cabin 5 takes dogs, too');
  await opened.locator('tuki-faq-rate').getByRole('button', { name: 'Send' }).click();
  await opened.getByText('Kept here, waiting for a connection').waitFor();
  await device.setOffline(false);
  await opened.getByText('Sent', { exact: true }).waitFor();
  await eventually(async () => {
    const said = JSON.stringify(await toldOf('pets'));
    assert.equal(said.split('Cabin 5 takes dogs, too').length - 1, 1, said);
  });
});

test('a page that is loaded again without the desk still answers', async () => {
  const device = await stage.device();
  const { page: opened } = await visit(page('/offline'), device);
  const field = await openSearch(opened);
  await field.fill('dog');
  await opened.locator('[role=option]').first().click();
  // Only who has said something has a device that keeps anything.
  await opened.getByRole('button', { name: 'Yes', exact: true }).click();
  await opened.getByText('Sent', { exact: true }).waitFor();
  await stage.desk.kill();
  try {
    await opened.reload();
    const again = await openSearch(opened);
    await again.fill('surname');
    await opened.getByRole('option', { name: /My surname has an ä/ }).click();
    await opened.getByRole('article').getByText('as it stands in the two lines').waitFor();
  } finally {
    await stage.desk.start();
  }
});
