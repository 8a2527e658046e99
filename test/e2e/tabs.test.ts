import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';

const stage = await Stage.set();

/** Two tabs of one browser, both showing the conversation that begins with these words. */
async function twoTabs(words: string) {
  const device = await stage.device();
  // The first one leads: it sends and listens for both.
  const first = await stage.traveller(device);
  await first.open();
  await first.write(words);
  await first.seesSent(words);
  const second = await stage.traveller(device);
  await second.openConversation(words);
  return { device, first, second };
}

test('what one tab writes and hears, the other shows', async () => {
  const { first, second } = await twoTabs('Where do we meet?');
  await second.write('At the station?');
  await first.sees('Where do we meet?', 'At the station?');
  await first.seesSent('At the station?');
  await second.seesSent('At the station?');
  const agent = await stage.agent();
  await agent.open('At the station?');
  await agent.answer('Yes, under the clock');
  for (const tab of [first, second]) await tab.sees('Where do we meet?', 'At the station?', 'Yes, under the clock');
});

test('two tabs that write at once bring every word once, each tab’s in its order, and agree', async () => {
  const { first, second } = await twoTabs('Both of us ask');
  const words = (name: string) => Array.from({ length: 8 }, (_, i) => `${name} ${i + 1}`);
  await Promise.all([first.write(...words('She')), second.write(...words('He'))]);
  const agent = await stage.agent();
  await agent.inbox.getByRole('link', { name: /(She|He) 8/ }).click();
  const said = await eventually(async () => {
    const texts = await agent.log.locator('.words').allInnerTexts();
    assert.equal(texts.length, 17);
    return texts;
  });
  assert.deepEqual(
    said.filter((text) => text.startsWith('She')),
    words('She'),
  );
  assert.deepEqual(
    said.filter((text) => text.startsWith('He ')),
    words('He'),
  );
  for (const tab of [first, second]) {
    await tab.sees(...said);
    await tab.seesState(said.at(-1)!, 'Read');
  }
});

test('when the leading tab closes, another one sends its words and goes on', async () => {
  const { device, first, second } = await twoTabs('May I bring a dog?');
  await device.setOffline(true);
  await first.write('A small one');
  await second.sees('May I bring a dog?', 'A small one');
  await second.seesState('A small one', 'Kept here, waiting for a connection');
  await first.page.close();
  await device.setOffline(false);
  await second.seesSent('A small one');
  await second.write('It does not bark');
  const agent = await stage.agent();
  await agent.open('It does not bark');
  await agent.sees('May I bring a dog?', 'A small one', 'It does not bark');
  await agent.answer('Then yes');
  await second.sees('May I bring a dog?', 'A small one', 'It does not bark', 'Then yes');
});
