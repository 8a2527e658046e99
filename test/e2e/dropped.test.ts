import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gate } from './support/gate.js';
import { agencyPage, tag } from './support/host.js';
import type { Manner } from './support/proxy.js';
import { dropAnswer, fail, late, twice } from './support/proxy.js';
import { Stage } from './support/stage.js';

const SENDING = /^POST .*\/commands$/;

const stage = await Stage.set();
const network = await stage.network();
const page = stage.host.page('/over-a-bad-network', agencyPage({ body: tag(network.url) }));

/** A traveller who has said hello while all was well. */
async function begin() {
  const traveller = await stage.traveller(undefined, page);
  await traveller.open();
  await traveller.write('Hello');
  await traveller.seesSent('Hello');
  return { traveller, reference: await traveller.reference() };
}

const faults: Record<string, readonly Manner[]> = {
  'is stored before the connection drops, again and again': [dropAnswer, dropAnswer],
  'first meets a server that is broken': [fail],
  'is delivered twice by the network': [twice],
  'meets all of it': [fail, dropAnswer, twice],
};

for (const [what, manners] of Object.entries(faults)) {
  test(`a message that ${what} is there once, and is shown as sent in the end`, async () => {
    const { traveller, reference } = await begin();
    const before = network.asked.filter((asked) => SENDING.test(asked)).length;
    network.next(SENDING, ...manners);
    await traveller.write('Which bus goes to the airport?');
    await traveller.seesSent('Which bus goes to the airport?');
    const attempts = network.asked.filter((asked) => SENDING.test(asked)).length - before;
    assert.ok(attempts >= manners.filter((manner) => manner !== twice).length, `${attempts} attempts`);

    const agent = await stage.agent();
    await agent.open(reference);
    await agent.sees('Hello', 'Which bus goes to the airport?');
    await traveller.seesState('Which bus goes to the airport?', 'Read');
    await traveller.sees('Hello', 'Which bus goes to the airport?');
  });
}

test('a message is not called sent before the desk’s word has come', async () => {
  const { traveller, reference } = await begin();
  const { opened, open } = gate();
  network.next(SENDING, late(opened));
  await traveller.write('Which bus goes to the airport?');
  const agent = await stage.agent();
  await agent.open(reference);
  await agent.sees('Hello', 'Which bus goes to the airport?');
  open();
  await traveller.seesState('Which bus goes to the airport?', 'Read');
  await traveller.sees('Hello', 'Which bus goes to the airport?');
});
