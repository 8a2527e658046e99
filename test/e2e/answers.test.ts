import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';

const stage = await Stage.set();

/** "Within seconds" of the press, on a machine that has three browsers and a desk to run. */
const SECONDS = 15;

test('what nobody could find becomes an answer, which a page that stands open has within seconds', async () => {
  const traveller = await stage.traveller();
  await traveller.open();
  const search = traveller.panel.getByRole('combobox', { name: 'Search our answers' });
  await search.fill('zeppelin over inari');
  await traveller.panel.getByRole('button', { name: 'Ask a person' }).click();

  const { page } = await stage.agent();
  await page.getByRole('link', { name: 'Answers', exact: true }).click();
  await page.getByText('of 60 answers').waitFor();
  await page.getByRole('link', { name: 'Asked, not found' }).click();
  await eventually(async () => {
    await page.reload();
    await page.getByRole('link', { name: 'Write an answer to: zeppelin over inari' }).click({ timeout: 3_000 });
  });
  await page.getByRole('textbox', { name: 'Question' }).fill('Is there a zeppelin over Inari?');
  await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('No, but there are **sledges**.');
  await page.locator('.preview strong', { hasText: 'sledges' }).waitFor();
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByText('Draft saved. Travellers do not see it yet.').waitFor();
  assert.match(page.url(), /#\/answers\/demo\/a\/is-there-a-zeppelin-over-inari\/en$/);

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Published. Open pages show it within seconds.').waitFor();
  const published = performance.now();
  await eventually(async () => {
    await search.fill('');
    await search.fill('zeppelin');
    await traveller.panel.getByRole('option', { name: 'Is there a zeppelin over Inari?' }).waitFor({ timeout: 1_000 });
  });
  const seconds = (performance.now() - published) / 1_000;
  assert.ok(seconds < SECONDS, `it took ${seconds.toFixed(1)} s`);

  await page.goto(`${stage.desk.url}/console/#/answers/demo/asked`);
  await page.getByText('Every search has found something.').waitFor();
});

test('answers from elsewhere are looked at, chosen and imported, and a page without script has them', async () => {
  const { page } = await stage.agent();
  await page.goto(`${stage.desk.url}/console/#/answers/demo/import`);
  const csv = [
    'question,answer,keywords',
    'May I bring a kite?,"Yes, on the lake.",kites',
    'Is there a tram?,,',
    'Do you rent canoes?,Only in summer.,',
  ];
  await page.getByRole('textbox', { name: 'Paste the text' }).fill(csv.join('\n'));
  await page.getByRole('checkbox', { name: 'Publish at once' }).check();
  await page.getByRole('button', { name: 'Look what will change' }).click();
  await page.getByText('Line 3: Write an answer below the question.').waitFor();
  await page.getByRole('checkbox', { name: 'Do you rent canoes?' }).uncheck();
  await page.getByRole('button', { name: 'Import and publish 1' }).click();
  await page.getByText('1 answer is imported.').waitFor();

  const address = await page.getByRole('link', { name: 'HTML, English' }).getAttribute('href');
  const html = await (await fetch(new URL(address!, stage.desk.url))).text();
  assert.match(html, /May I bring a kite\?/);
  assert.doesNotMatch(html, /canoes/);
});
