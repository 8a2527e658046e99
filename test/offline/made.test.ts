import { expect } from '@open-wc/testing';
import type { FaqDocument } from '../../src/contract/index.js';
import { online, PATIENCE, until, World } from './support.js';

const faq = (name: string): FaqDocument => ({
  site: 'demo',
  language: 'fi',
  topics: [{ id: 'one', name }],
  answers: [],
});

/** Made of a document, as an index is: whatever structured cloning can carry. */
const made = ({ topics }: FaqDocument) => ({ names: topics.map(({ name }) => name), numbers: new Uint32Array([7]) });

describe('what is made of a document', function () {
  this.timeout(PATIENCE);
  let world: World;
  let times: number;
  const make = (content: FaqDocument) => {
    times += 1;
    return made(content);
  };
  beforeEach(() => {
    world = new World();
    times = 0;
    world.agency.publish('faq', 'fi', faq('Ensin'));
  });
  afterEach(() => world.end());

  async function open() {
    const tab = await world.tab();
    const watched = tab.documents.watch('faq', 'fi');
    await until(watched, (content) => content !== undefined);
    return { ...tab, tab, watched, get: (by: string) => tab.documents.made('faq', 'fi', by, make) };
  }

  it('is made once on a page, and again with something else', async () => {
    const { get } = await open();
    const first = await get('one');
    expect(first.names).to.deep.equal(['Ensin']);
    await get('one');
    expect(times).to.equal(1);
    await get('another');
    expect(times).to.equal(2);
  });

  it('is kept with the document by a device that keeps anything', async () => {
    const before = await open();
    await before.get('one');
    await before.tab.conversations.saveDraft('new', 'Hei');
    await world.closeTab(before.tab);
    world.agency.line.offline();
    const after = await open();
    expect(await after.get('one')).to.deep.equal(made(faq('Ensin')));
    expect(times).to.equal(1);
  });

  it('goes with the version that it was made of', async () => {
    const { get, watched } = await open();
    await get('one');
    world.agency.publish('faq', 'fi', faq('Sitten'));
    online();
    await until(watched, (content) => content?.topics[0]?.name === 'Sitten');
    expect((await get('one')).names).to.deep.equal(['Sitten']);
    expect(times).to.equal(2);
  });
});

describe('what is said beside conversations', function () {
  this.timeout(PATIENCE);
  let world: World;
  beforeEach(() => (world = new World()));
  afterEach(() => world.end());

  it('waits until the desk has confirmed it', async () => {
    const { commands } = await world.tab();
    world.agency.line.offline();
    const id = await commands.send('faq.rate', { answer: 'pets', language: 'fi', rating: 'wrong' }, 'fi');
    await until(commands.waiting, (waiting) => waiting.has(id));
    world.agency.line.offline(false);
    online();
    await until(commands.waiting, (waiting) => !waiting.has(id));
    expect(world.agency.applied.map((command) => command.id)).to.include(id);
  });
});
