import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Place } from '../../src/console/api.js';
import type { ConversationElement } from '../../src/console/conversation/conversation.element.js';
import { ConversationStore } from '../../src/console/conversation/conversation.store.js';
import type { Begins } from './memory-desk.js';
import { MemoryDesk } from './memory-desk.js';
import { fixtureIn, Screen, tidy, waitUntil } from './support.js';

async function show(desk: MemoryDesk, place: Place) {
  const store = new ConversationStore(desk.api, place);
  const element = await fixtureIn<ConversationElement>(
    'en',
    html`<tuki-console-conversation .store=${store} .operator=${'op-1'} class="pane"></tuki-console-conversation>`,
  );
  element.style.height = '480px';
  await store.refresh();
  await element.updateComplete;
  const screen = new Screen(element);
  return { store, element, screen, log: screen.find('[role=log]')! };
}

function talk(begins: Begins = {}) {
  const desk = new MemoryDesk();
  const place = desk.begin(
    {
      language: 'ja',
      traveller: { name: 'Aino', email: 'aino@kaamoskompassi.example', booking: 'KT-1' },
      page: 'https://kaamoskompassi.example/matkat/levi',
      ...begins,
    },
    [],
  );
  desk.say(place, { text: 'Is the bus late?', at: '2026-03-01T10:00:00Z', urgent: true });
  desk.say(place, { text: 'It is ten minutes away.', from: 'agent', agent: desk.operator, at: '2026-03-02T10:00:00Z' });
  return { desk, place };
}

describe('a conversation', () => {
  afterEach(tidy);

  it('is accessible', async () => {
    const { desk, place } = talk();
    const { element } = await show(desk, place);
    await expect(element).to.be.accessible();
  });

  it('tells who writes, and shows what they say of themselves as their words', async () => {
    const { desk, place } = talk();
    const { screen } = await show(desk, place);
    expect(screen.words).to.include('Reference KK-1');
    expect(screen.words).to.include('Writes in: Japanese');
    expect(screen.words).to.include('The traveller says: Aino, e-mail aino@kaamoskompassi.example, booking KT-1');
  });

  it('opens the traveller’s page elsewhere, and tells it nothing', async () => {
    const { desk, place } = talk();
    const { screen } = await show(desk, place);
    const link = screen.find<HTMLAnchorElement>('.page a')!;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://kaamoskompassi.example/matkat/levi',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('makes no link of an address that could run', async () => {
    const { desk, place } = talk({ page: 'javascript:alert(1)' });
    const { screen } = await show(desk, place);
    expect(screen.find('.page a')).to.equal(undefined);
  });

  it('has a line for each day, the authors, and what happened', async () => {
    const { desk, place } = talk();
    await desk.api.close(place);
    const { screen } = await show(desk, place);
    expect(screen.all('.day').map((day) => day.textContent)).to.have.length(3);
    expect(screen.all('.by strong').map((name) => name.textContent)).to.deep.equal(['Aino', 'You']);
    expect(screen.words).to.include('The conversation was closed.');
  });

  it('fetches page after page until the end', async () => {
    const { desk, place } = talk();
    for (let number = 1; number <= 230; number += 1) desk.say(place, { text: `Message ${number}.` });
    const { screen } = await show(desk, place);
    expect(screen.all('.message')).to.have.length(232);
    expect(screen.words).to.include('Message 230.');
  });

  it('says which answers the traveller has read', async () => {
    const { desk, place } = talk();
    const { screen, store } = await show(desk, place);
    expect(screen.words).to.include('Sent, not read yet');
    desk.travellerReads(place);
    await store.refresh();
    await screen.says('Read by the traveller');
    expect(screen.words).not.to.include('Sent, not read yet');
  });

  it('counts as read once it is shown', async () => {
    const { desk, place } = talk();
    await show(desk, place);
    await waitUntil(() => desk.item(place).unread === 0);
    expect(desk.marked).to.deep.equal([desk.messages(place).at(-1)!.cursor]);
  });

  it('shows that the traveller is typing, until their words come', async () => {
    const { desk, place } = talk();
    const { screen, store } = await show(desk, place);
    store.hearTyping('');
    await screen.says('Aino is writing …');
    desk.say(place, { text: 'We see it now.' });
    await store.refresh();
    await screen.saysNot('Aino is writing …');
  });

  it('stays at the end, unless one has scrolled up', async () => {
    const { desk, place } = talk();
    for (let number = 1; number <= 40; number += 1) desk.say(place, { text: `Message ${number}.` });
    const { screen, store, log } = await show(desk, place);
    const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 2;
    await waitUntil(atEnd);

    log.scrollTop = 0;
    await waitUntil(() => !atEnd());
    await new Promise(requestAnimationFrame);
    desk.say(place, { text: 'And one more.' });
    await store.refresh();
    await waitUntil(() => screen.button('New messages ↓'));
    expect(log.scrollTop).to.equal(0);

    screen.button('New messages ↓')!.click();
    await waitUntil(atEnd);
    await waitUntil(() => !screen.button('New messages ↓'));
  });

  it('can be closed and reopened', async () => {
    const { desk, place } = talk();
    const { screen } = await show(desk, place);
    await screen.press('Close conversation');
    await screen.press('Reopen');
    await waitUntil(() => screen.button('Close conversation'));
    expect(desk.item(place).status).to.equal('open');
  });

  it('says so when it could not be closed, and what to do', async () => {
    const { desk, place } = talk();
    const { screen } = await show(desk, place);
    desk.trouble = 'network_failed';
    await screen.press('Close conversation');
    await screen.says('The desk could not be reached. Check the connection and try again.');
    desk.trouble = undefined;
    await screen.press('Close conversation');
    await waitUntil(() => screen.button('Reopen'));
    await screen.saysNot('The desk could not be reached.');
  });

  it('says so when there is no such conversation any more', async () => {
    const desk = new MemoryDesk();
    const { screen } = await show(desk, { site: 'demo', conversation: crypto.randomUUID() });
    expect(screen.words).to.include('There is no such conversation any more.');
  });
});
