import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { InboxStore } from '../../src/console/inbox/inbox.store.js';
import type { InboxElement } from '../../src/console/inbox/inbox.element.js';
import { Value } from '../../src/console/parts/value.js';
import { MemoryDesk } from './memory-desk.js';
import { fixtureIn, openConsole, Screen, tidy, waitUntil } from './support.js';

const MINUTE = 60_000;

async function inbox(desk: MemoryDesk, clock = new Value(Date.now())) {
  const store = new InboxStore(desk.api);
  const element = await fixtureIn<InboxElement>(
    'en',
    html`<tuki-console-inbox .store=${store} .clock=${clock}></tuki-console-inbox>`,
  );
  await store.refresh();
  await element.updateComplete;
  return { screen: new Screen(element), element, store, clock };
}

function busyDesk() {
  const desk = new MemoryDesk();
  desk.begin(
    {
      waits: 74,
      due: 14,
      urgent: true,
      language: 'fi',
      traveller: { name: 'Aino Virtanen' },
      page: 'https://kaamoskompassi.example/matkat/levi',
    },
    ['The flight is cancelled', 'What shall we do?'],
  );
  desk.begin({ waits: 12, due: -48 }, ['Is breakfast included?']);
  return desk;
}

describe('the inbox', () => {
  afterEach(tidy);

  it('is accessible', async () => {
    const { element } = await inbox(busyDesk());
    await expect(element).to.be.accessible();
  });

  it('tells of each conversation all that decides whether to open it first', async () => {
    const { screen } = await inbox(busyDesk());
    const [first, second] = screen.all<HTMLAnchorElement>('.item').map((line) => line.innerText.replace(/\s+/g, ' '));
    for (const words of [
      'Aino Virtanen',
      'waits 1 hr 14 min',
      'What shall we do?',
      '2 new',
      'KK-1',
      'Finnish',
      '/matkat/levi',
    ]) {
      expect(first).to.include(words);
    }
    for (const words of ['Traveller', 'waits 12 min', '1 new', 'English']) expect(second).to.include(words);
    expect(screen.find('.about')!.title).to.equal('https://kaamoskompassi.example/matkat/levi');
  });

  it('marks what is overdue and urgent in words, first in the desk’s order', async () => {
    const { screen } = await inbox(busyDesk());
    const marks = screen
      .all('.item')
      .map((line) => [...line.querySelectorAll('.mark')].map((mark) => mark.textContent?.trim()));
    expect(marks).to.deep.equal([['Overdue', 'Urgent'], []]);
    for (const mark of screen.all('.mark')) expect(mark.querySelector('svg')).to.exist;
  });

  it('ticks: minutes pass, and what is due becomes overdue', async () => {
    const { screen, element, clock } = await inbox(busyDesk());
    clock.set(Date.now() + 49 * MINUTE);
    await element.updateComplete;
    expect(screen.all('.item')[1]!.innerText)
      .to.match(/waits 1 hr 1 min/)
      .and.to.match(/Overdue/);
  });

  it('says calmly that nobody waits', async () => {
    const { screen, element } = await inbox(new MemoryDesk());
    expect(screen.words).to.include('Nobody is waiting.');
    await expect(element).to.be.accessible();
  });

  it('has the closed ones behind their own tab', async () => {
    const desk = busyDesk();
    desk.begin({ status: 'closed', traveller: { name: 'Sofia' } }, ['Thank you']);
    const screen = await openConsole(desk);
    await screen.says('Aino Virtanen');
    expect(screen.words).not.to.include('Sofia');
    await screen.press('Closed');
    await screen.says('Sofia');
    expect(screen.words).not.to.include('Aino Virtanen');
  });

  it('hears of new messages by itself, and counts them in the title', async () => {
    const desk = busyDesk();
    const screen = await openConsole(desk);
    await screen.says('Aino Virtanen');
    await waitUntil(() => document.title === '(3) Inbox – Tuki');
    desk.begin({ waits: 0, traveller: { name: 'Eero' } }, ['Hello']);
    await screen.says('Eero');
    await waitUntil(() => document.title === '(4) Inbox – Tuki');
  });

  it('says when the desk is away, and catches up when the network is back', async () => {
    const desk = busyDesk();
    const screen = await openConsole(desk);
    await screen.says('Aino Virtanen');
    desk.trouble = 'network_failed';
    desk.line('down');
    await screen.says('The desk cannot be reached just now.');
    desk.begin({ waits: 0, traveller: { name: 'Eero' } });
    desk.trouble = undefined;
    window.dispatchEvent(new Event('online'));
    await screen.says('Eero');
    await screen.saysNot('The desk cannot be reached just now.');
  });

  it('notices a stream that has died without a word', async () => {
    const desk = busyDesk();
    const screen = await openConsole(desk);
    await screen.says('Aino Virtanen');
    desk.deafen();
    desk.begin({ traveller: { name: 'Eero' } });
    window.dispatchEvent(new Event('online'));
    await screen.says('Eero');
    desk.begin({ traveller: { name: 'Helmi' } });
    await screen.says('Helmi');
  });
});
