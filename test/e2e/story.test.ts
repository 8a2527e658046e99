import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AINO } from './support/desk.js';
import { Stage } from './support/stage.js';

const stage = await Stage.set();

test('every word arrives once and in order, whatever the traveller’s network and tabs do', async () => {
  const device = await stage.device();
  const first = await stage.traveller(device);
  await first.open();
  await first.write('Is the hotel warm?');
  await first.seesSent('Is the hotel warm?');
  const reference = await first.reference();

  await device.setOffline(true);
  await first.write('We arrive late', 'and we are hungry');
  await first.seesState('and we are hungry', 'Kept here, waiting for a connection');
  await first.page.close();

  const agent = await stage.agent();
  await agent.inbox.getByRole('link', { name: 'Is the hotel warm?' }).waitFor();
  await device.setOffline(false);
  const second = await stage.traveller(device);
  // Nothing needs to be opened for the words to go.
  await agent.inbox.getByRole('link', { name: 'and we are hungry' }).waitFor();
  await second.openConversation('and we are hungry');
  const words = ['Is the hotel warm?', 'We arrive late', 'and we are hungry'];
  await second.sees(...words);
  await second.seesState('and we are hungry', 'Delivered to our people');
  assert.equal(await second.reference(), reference);

  await agent.open(reference);
  await agent.sees(...words);
  await agent.page.getByText(`Reference ${reference}`).waitFor();
  await agent.page.getByText('Writes in: English').waitFor();
  const page = agent.page.getByRole('link', { name: '/northern-lights', exact: true });
  assert.equal(await page.getAttribute('href'), stage.page);
  await second.seesState('and we are hungry', 'Read');

  await agent.answer('Warm, and there is soup');
  await second.sees(...words, 'Warm, and there is soup');
  await agent.sees(...words, 'Warm, and there is soup');
  assert.deepEqual((await second.lines()).at(-1), { by: AINO.name, text: 'Warm, and there is soup' });
  await agent.log.getByText('Read by the traveller').waitFor();
});
