import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { gate } from './support/gate.js';
import { agencyPage, tag } from './support/host.js';
import { late } from './support/proxy.js';
import { Stage } from './support/stage.js';
import { keptDrafts, NO_TRACES, traces } from './support/traces.js';
import type { Traveller } from './support/traveller.js';

const stage = await Stage.set();

/** Types a text without sending it. */
async function halfWrite(traveller: Traveller, text: string): Promise<void> {
  await traveller.field.fill(text);
  await eventually(async () => {
    // Asking for a database that is not there would make one.
    assert.notDeepEqual((await traces(traveller.page)).databases, NO_TRACES.databases);
    assert.deepEqual(await keptDrafts(traveller.page), [text]);
  });
}

const seesDraft = ({ field }: Traveller, text: string) =>
  eventually(async () => assert.equal(await field.inputValue(), text));

test('a half-written first message is there again after a reload', async () => {
  const traveller = await stage.traveller();
  await traveller.open();
  await halfWrite(traveller, 'Is there a sauna in ev');
  await traveller.page.reload();
  await traveller.open();
  await seesDraft(traveller, 'Is there a sauna in ev');
});

test('without the desk a reloaded page still has the conversation, the draft, and a place for more', async () => {
  const traveller = await stage.traveller();
  await traveller.open();
  await traveller.write('Is there a sauna?');
  await traveller.seesSent('Is there a sauna?');
  await halfWrite(traveller, 'And is it ho');
  await stage.desk.kill();

  // The kit itself comes from the browser's cache: this page has loaded it a moment ago.
  await traveller.page.reload();
  await traveller.openConversation('Is there a sauna?');
  await seesDraft(traveller, 'And is it ho');
  await traveller.sees('Is there a sauna?');
  await traveller.write('And is it hot?');
  await traveller.seesState('And is it hot?', 'Kept here, waiting for a connection');
  await traveller.panel.getByText('No connection just now').waitFor();

  await stage.desk.start();
  // The network tells that it is back, so that nobody waits for the next attempt.
  await traveller.page.context().setOffline(true);
  await traveller.page.context().setOffline(false);
  await traveller.seesSent('And is it hot?');
  await traveller.sees('Is there a sauna?', 'And is it hot?');
});

test('a conversation is shown from the device before the desk has answered anything', async () => {
  const network = await stage.network();
  const page = stage.host.page('/slow', agencyPage({ body: tag(network.url) }));
  const traveller = await stage.traveller(undefined, page);
  await traveller.open();
  await traveller.write('Do the huskies bite?', 'I am a little afraid');
  await traveller.seesSent('I am a little afraid');

  const { opened, open } = gate();
  network.always(/ \/v1\//, late(opened));
  await traveller.page.reload();
  await traveller.openConversation('I am a little afraid');
  await traveller.sees('Do the huskies bite?', 'I am a little afraid');
  const agent = await stage.agent();
  await agent.open('I am a little afraid');
  await agent.answer('They only kiss');
  await agent.sees('Do the huskies bite?', 'I am a little afraid', 'They only kiss');
  await traveller.sees('Do the huskies bite?', 'I am a little afraid');
  open();
  await traveller.sees('Do the huskies bite?', 'I am a little afraid', 'They only kiss');
});
