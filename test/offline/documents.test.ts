import { expect } from '@open-wc/testing';
import type { SiteDocument } from '../../src/contract/index.js';
import { online, PATIENCE, until, World } from './support.js';

const site = (name: string): SiteDocument => ({
  site: 'demo',
  language: 'fi',
  name,
  greeting: 'Hei',
  timeZone: 'Europe/Helsinki',
  hours: { regular: [] },
  channels: [],
  agents: [],
});

describe('a document on the device', function () {
  this.timeout(PATIENCE);
  let world: World;
  beforeEach(() => (world = new World()));
  afterEach(() => world.end());

  it('comes from the port, and changes with it', async () => {
    world.agency.publish('site', 'fi', site('Ensin'));
    const { documents } = await world.tab();
    const watched = documents.watch('site', 'fi');
    expect(watched.value).to.equal(undefined);
    await until(watched, (content) => content?.name === 'Ensin');
    expect(documents.watch('site', 'fi')).to.equal(watched);
    world.agency.publish('site', 'fi', site('Sitten'));
    online();
    await until(watched, (content) => content?.name === 'Sitten');
  });

  it('is there without a network once the traveller has acted, and stale beats nothing', async () => {
    world.agency.publish('site', 'fi', site('Ensin'));
    const before = await world.tab();
    await until(before.documents.watch('site', 'fi'), (content) => content !== undefined);
    await before.conversations.saveDraft('new', 'Hei');
    await world.closeTab(before);
    world.agency.line.offline();
    const { documents } = await world.tab();
    expect(documents.watch('site', 'fi').value?.name).to.equal('Ensin');
    expect(documents.watch('site', 'sv').value).to.equal(undefined);
  });

  it('tells nobody of a change that is none', async () => {
    world.agency.publish('site', 'fi', site('Ensin'));
    const { documents, conversations } = await world.tab();
    const watched = documents.watch('site', 'fi');
    await until(watched, (content) => content !== undefined);
    const { value } = watched;
    let told = 0;
    watched.subscribe(() => (told += 1));
    await conversations.saveDraft('new', 'Hei');
    online();
    await conversations.saveDraft('new', 'Hei taas');
    expect(told).to.equal(0);
    expect(watched.value).to.equal(value);
  });
});
