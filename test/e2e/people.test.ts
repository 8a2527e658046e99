import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { AINO } from './support/desk.js';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';
import { NO_TRACES, traces } from './support/traces.js';

const stage = await Stage.set();

/** A traveller whose first words have arrived, and somebody of the agency who has opened them. */
async function meet(words: string) {
  const traveller = await stage.traveller();
  await traveller.open();
  await traveller.write(words);
  const agent = await stage.agent();
  await agent.open(words);
  await agent.sees(words);
  await traveller.seesState(words, 'Read');
  return { traveller, agent };
}

const hasFocus = (element: Locator) =>
  eventually(async () => assert.ok(await element.evaluate((node) => node.matches(':focus')), 'has the focus'));

test('a conversation needs nothing but a keyboard', async () => {
  const { page, launcher, panel, field, ...traveller } = await stage.traveller();
  void traveller;
  await launcher.waitFor();
  // Past the link of the page itself.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await hasFocus(launcher);
  await page.keyboard.press('Enter');
  await hasFocus(field);
  await page.keyboard.type('Is the path icy?');
  await page.keyboard.press('Enter');
  await panel.getByText('Your reference: ').waitFor();
  await hasFocus(field);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  await hasFocus(launcher);
});

test('on a phone the panel fills the screen, by touch', async () => {
  const device = await stage.device({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const traveller = await stage.traveller(device);
  await traveller.launcher.tap();
  await traveller.field.tap();
  assert.deepEqual(await traveller.panel.boundingBox(), { x: 0, y: 0, width: 360, height: 640 });
  await traveller.field.fill('We are at the bus stop');
  await traveller.panel.getByRole('button', { name: 'Send' }).tap();
  await traveller.seesSent('We are at the bus stop');
  await traveller.panel.getByRole('button', { name: 'Close' }).tap();
  await traveller.panel.waitFor({ state: 'hidden' });
  assert.ok(await traveller.launcher.isVisible());
});

test('another language in the middle of a conversation keeps the conversation', async () => {
  const { traveller, agent } = await meet('Can we see the lights from the room?');
  const { page, panel } = traveller;
  await traveller.field.fill('And on Sun');
  await panel.getByRole('combobox', { name: 'Language' }).selectOption('ja');
  await panel.getByRole('log', { name: 'メッセージ' }).getByText('既読').waitFor();
  await traveller.sees('Can we see the lights from the room?');
  assert.equal(await panel.getByRole('textbox', { name: 'メッセージ' }).inputValue(), 'And on Sun');
  await panel.getByRole('combobox', { name: '言語' }).selectOption('fi');
  await panel.getByText('Asianumerosi: ').waitFor();
  await panel.getByRole('textbox', { name: 'Viesti' }).fill('Entä sunnuntaina?');
  await panel.getByRole('button', { name: 'Lähetä' }).click();
  await agent.sees('Can we see the lights from the room?', 'Entä sunnuntaina?');
  await agent.page.getByText('Writes in: Finnish').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Apua ja chat' }).waitFor();
});

test('each sees that the other is writing', async () => {
  const { traveller, agent } = await meet('Is anybody there?');
  await agent.field.fill('Good ev');
  await traveller.panel.getByText(`${AINO.name} is writing …`).waitFor();
  await agent.answer('Good evening');
  await traveller.sees('Is anybody there?', 'Good evening');
  await traveller.field.fill('Oh, ');
  await agent.log.getByText('Traveller is writing …').waitFor();
});

test('an answer to a closed panel waits quietly on the button', async () => {
  const { traveller, agent } = await meet('Which shoes?');
  await traveller.page.keyboard.press('Escape');
  await traveller.panel.waitFor({ state: 'hidden' });
  await agent.answer('Warm ones');
  await traveller.page.getByRole('button', { name: 'Help and chat, 1 new message' }).waitFor();
  assert.equal(await traveller.panel.isVisible(), false);
  await traveller.openConversation('Warm ones');
  await traveller.sees('Which shoes?', 'Warm ones');
  await agent.log.getByText('Read by the traveller').waitFor();
  await traveller.page.getByRole('button', { name: 'Help and chat', exact: true }).waitFor();
});

test('a closed conversation says so, and opens when the traveller writes again', async () => {
  const { traveller, agent } = await meet('Thank you for everything');
  await agent.page.getByRole('button', { name: 'Close conversation' }).click();
  const closed = 'The conversation was closed.';
  await traveller.sees('Thank you for everything', closed);
  await traveller.panel.getByText('Write again and it opens.').waitFor();
  await traveller.write('One more thing');
  await traveller.sees('Thank you for everything', closed, 'The conversation was opened again.', 'One more thing');
  await agent.sees('Thank you for everything', 'One more thing');
  await agent.page.getByRole('button', { name: 'Close conversation' }).waitFor();
});

test('what the traveller deletes is gone on both sides', async () => {
  const { traveller, agent } = await meet('A secret about a ring');
  const line = agent.inbox.getByRole('link', { name: 'A secret about a ring' });
  assert.equal(await line.count(), 1);
  // A choice that is kept, too.
  await traveller.panel.getByRole('combobox', { name: 'Language' }).selectOption('en');
  await traveller.panel.getByRole('button', { name: 'Back to the start' }).click();
  await traveller.panel.getByRole('button', { name: 'Delete my data' }).click();
  await traveller.panel.getByRole('button', { name: 'Delete everything' }).click();
  await traveller.panel.getByText('Deleted here.').waitFor();
  await line.waitFor({ state: 'detached' });
  await agent.page.getByText('The traveller may have deleted it.').waitFor();
  await eventually(async () => assert.deepEqual(await traces(traveller.page), NO_TRACES));
});
