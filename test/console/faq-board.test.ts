import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focusedElement } from '../../src/console/parts/focus.js';
import { MemoryDesk } from './memory-desk.js';
import { openConsole, tidy, widen, waitUntil } from './support.js';

/** Three answers: one in two languages, one in one, one that is a draft. */
function library() {
  const desk = new MemoryDesk();
  desk.faq.topics = [
    { id: 'luggage', names: { en: 'Luggage', fi: 'Matkatavarat' } },
    { id: 'money', names: { en: 'Money' } },
  ];
  desk.faq.has(
    'lost-luggage',
    { en: { question: 'My bag is lost' }, fi: { question: 'Laukkuni katosi' } },
    { topics: ['luggage'] },
  );
  desk.faq.has('refund', { en: { question: 'When do I get my money back?' } }, { topics: ['money'] });
  desk.faq.has('pets', { en: { question: 'May my dog come along?', status: 'draft' } });
  return desk;
}

const questions = (screen: Awaited<ReturnType<typeof openConsole>>) =>
  screen.all('.question').map((link) => link.textContent!.trim());

describe('the list of answers', () => {
  afterEach(tidy);

  it('shows at a glance what is published, a draft, or missing', async () => {
    const screen = await openConsole(library(), { at: '#/answers' });
    await screen.says('My bag is lost');
    const marks = (index: number) =>
      screen.all('.answer .marks')[index]!.querySelectorAll<HTMLElement>('.visually-hidden')[1]!.innerText;
    expect([marks(0), marks(1)]).to.deep.equal(['Finnish: Published', 'Finnish: Missing']);
    expect(screen.words).to.include('English: 2 of 3 published');
    expect(screen.words).to.include('Finnish: 1 of 3 published');
  });

  it('is filtered by topic, by missing language and by words', async () => {
    const screen = await openConsole(library(), { at: '#/answers/demo' });
    await screen.says('3 of 3 answers');
    const choose = async (name: string, value: string) => {
      const select = await screen.get<HTMLSelectElement>(`select[name=${name}]`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    await choose('missing', 'fi');
    await screen.says('2 of 3 answers');
    expect(questions(screen)).to.deep.equal(['When do I get my money back?', 'May my dog come along?']);
    await choose('topic', 'money');
    await screen.says('1 of 3 answers');
    await choose('missing', '');
    await choose('topic', '');
    await screen.type('input[name=words]', 'LÁUKKU');
    await waitUntil(() => questions(screen).join() === 'My bag is lost');
    await screen.type('input[name=words]', 'submarine');
    await screen.says('No answer fits.');
  });

  it('is put into order by the keyboard, and says so', async () => {
    const desk = library();
    const screen = await openConsole(desk, { at: '#/answers/demo' });
    await screen.says('My bag is lost');
    screen.all('[data-way=up]')[2]!.focus();
    await sendKeys({ press: 'Enter' });
    await screen.says('May my dog come along?: place 2 of 3');
    expect(focusedElement()?.ariaLabel).to.equal('Move up: May my dog come along?');
    await sendKeys({ press: 'Enter' });
    await screen.says('May my dog come along?: place 1 of 3');
    await waitUntil(() => desk.faq.entries.map(({ id }) => id).join() === 'pets,lost-luggage,refund');
  });

  it('is put into order by dragging', async () => {
    const desk = library();
    const screen = await openConsole(desk, { at: '#/answers/demo' });
    await screen.says('My bag is lost');
    const [first, , last] = screen.all('.grip');
    const at = last!.getBoundingClientRect();
    const point = { bubbles: true, composed: true, button: 0, clientX: at.x + 5, clientY: at.y + 5 };
    first!.dispatchEvent(new PointerEvent('pointerdown', point));
    window.dispatchEvent(new PointerEvent('pointermove', point));
    window.dispatchEvent(new PointerEvent('pointerup', point));
    await waitUntil(() => desk.faq.entries.map(({ id }) => id).join() === 'refund,pets,lost-luggage');
    expect(questions(screen).at(-1)).to.equal('My bag is lost');
  });

  it('keeps the move of somebody who was quicker, and makes one’s own in it', async () => {
    const desk = library();
    const screen = await openConsole(desk, { at: '#/answers/demo' });
    await screen.says('My bag is lost');
    desk.faq.before = () => {
      desk.faq.before = () => undefined;
      desk.faq.has('visa', { en: { question: 'Do I need a visa?' } });
      desk.faq.revision += 1;
    };
    screen.all('[data-way=down]')[0]!.click();
    await screen.says('Do I need a visa?');
    expect(desk.faq.entries.map(({ id }) => id)).to.deep.equal(['refund', 'lost-luggage', 'pets', 'visa']);
  });

  it('follows what somebody else changes', async () => {
    const desk = library();
    const screen = await openConsole(desk, { at: '#/answers/demo' });
    await screen.says('My bag is lost');
    desk.faq.has('visa', { en: { question: 'Do I need a visa?' } });
    desk.faqChanged();
    await screen.says('Do I need a visa?');
  });

  it('says that there is nothing yet, and how to begin', async () => {
    const screen = await openConsole(new MemoryDesk(), { at: '#/answers' });
    await screen.says('There are no answers yet.');
    await screen.press('New answer');
    await screen.says('As a traveller would ask it.');
  });

  for (const width of [1280, 320]) {
    it(`is accessible at ${width} px`, async () => {
      const screen = await openConsole(library(), { at: '#/answers/demo' });
      await screen.says('My bag is lost');
      await widen(width);
      await expect(screen.root).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('what was asked and not found', () => {
  afterEach(tidy);

  function asked() {
    const desk = library();
    desk.faq.misses = [
      { language: 'fi', query: 'lemmikki junassa', count: 7, firstDay: '2026-11-01', lastDay: '2026-11-20' },
      { language: 'en', query: 'sledge dogs', count: 2, firstDay: '2026-11-02', lastDay: '2026-11-03' },
    ];
    return desk;
  }

  it('turns into a new answer, and goes off the list', async () => {
    const desk = asked();
    const screen = await openConsole(desk, { at: '#/answers/demo/asked' });
    await screen.says('Asked 7 times');
    await screen.press('Write an answer');
    const question = await screen.get<HTMLInputElement>('#question');
    await waitUntil(() => question.value === 'lemmikki junassa');
    expect(question.lang).to.equal('fi');
    await screen.type('#answer', 'Koira saa matkustaa junassa.');
    await screen.press('Publish');
    await screen.says('Published. Open pages show it within seconds.');
    expect(desk.faq.misses.map(({ query }) => query)).to.deep.equal(['sledge dogs']);
    expect(location.hash).to.equal('#/answers/demo/a/lemmikki-junassa/fi');
  });

  it('can be taken off the list, by the keyboard too', async () => {
    const desk = asked();
    const screen = await openConsole(desk, { at: '#/answers/demo/asked' });
    await screen.says('Asked 7 times');
    screen.find('.acts button')!.focus();
    await sendKeys({ press: 'Enter' });
    await screen.says('lemmikki junassa is off the list.');
    await waitUntil(() => focusedElement()?.ariaLabel === 'Take off the list: sledge dogs');
    expect(desk.faq.misses).to.have.length(1);
    await expect(screen.root).to.be.accessible();
  });
});
