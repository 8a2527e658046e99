import { expect } from '@open-wc/testing';
import type { FaqDocument } from '../../src/contract/index.js';
import { PortError } from '../../src/contract/index.js';
import { eventually, online, PATIENCE, until, World } from './support.js';

const faq = (question: string): FaqDocument => ({
  site: 'demo',
  language: 'fi',
  topics: [],
  answers: [{ id: 'a', question, answer: [], keywords: [], topics: [], phase: [], tags: [] }],
});
const rating = { answer: 'a', language: 'fi', rating: 'helpful' } as const;

describe('answers on the device', function () {
  this.timeout(PATIENCE);
  let world: World;
  beforeEach(() => {
    world = new World();
    world.agency.publish('faq', 'fi', faq('Ensin?'));
  });
  afterEach(() => world.end());

  const applied = (type: string) => world.agency.applied.filter((command) => command.type === type);

  it('change on the open page when the agency changes them, in every tab, before the traveller has acted', async () => {
    const tabs = [await world.tab(), await world.tab()];
    const watched = tabs.map(({ documents }) => documents.watch('faq', 'fi'));
    for (const one of watched) await until(one, (content) => content?.answers[0]?.question === 'Ensin?');
    for (const tab of tabs) await until(tab.conversations.state, ({ line }) => line === 'up');
    world.agency.publish('faq', 'fi', faq('Sitten?'));
    for (const one of watched) await until(one, (content) => content?.answers[0]?.question === 'Sitten?');
    expect(localStorage.getItem(`tuki:${world.site}`)).to.equal(null);
  });

  it('are read anew when the line is back, since a change may have been missed', async () => {
    const { documents, conversations } = await world.tab();
    const watched = documents.watch('faq', 'fi');
    await until(conversations.state, ({ line }) => line === 'up');
    world.agency.line.offline();
    world.agency.publish('faq', 'fi', faq('Sitten?'));
    world.agency.line.offline(false);
    await until(watched, (content) => content?.answers[0]?.question === 'Sitten?');
  });

  it('are rated offline, and the rating arrives once, later, also from the next visit', async () => {
    world.agency.line.offline();
    const first = await world.tab();
    await first.commands.send('faq.rate', { ...rating, comment: 'Kiitos' }, 'fi');
    await world.closeTab(first);
    expect(applied('faq.rate')).to.have.length(0);
    world.agency.line.offline(false);
    world.agency.line.dropAfterCommit();
    await world.tab();
    await eventually(() => applied('faq.rate').length === 1);
    online();
    const { commands } = await world.tab();
    await commands.send('faq.rate', { ...rating, rating: 'wrong' }, 'fi');
    await eventually(() => applied('faq.rate').length === 2);
    expect(applied('faq.rate').map(({ body }) => 'rating' in body && body.rating)).to.deep.equal(['helpful', 'wrong']);
  });

  it('that were not found are told as nobody’s, without what looks personal, and kept nowhere', async () => {
    const { commands } = await world.tab();
    await commands.send('faq.miss', { language: 'fi', query: 'Koira mukaan? a@b.example' }, 'fi');
    await commands.send('faq.miss', { language: 'fi', query: '+358 40 123 4567' }, 'fi');
    expect(applied('faq.miss').map(({ body }) => body)).to.deep.equal([{ language: 'fi', query: 'koira mukaan?' }]);
    expect(localStorage.getItem(`tuki:${world.site}`)).to.equal(null);
    world.agency.line.failNext(new PortError('network_failed'));
    await commands.send('faq.miss', { language: 'fi', query: 'kissa' }, 'fi');
    expect(applied('faq.miss')).to.have.length(1);
    online();
    await eventually(() => applied('faq.miss').length === 2);
  });
});
