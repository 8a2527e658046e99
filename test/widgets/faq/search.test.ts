import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { LANGUAGES } from '../../../src/rules/index.js';
import type {} from '../../../src/widgets/shared/ask-event.js';
import type { FaqElement } from '../../../src/widgets/faq/faq.element.js';
import { next, press, waitUntil } from '../support.js';
import { focused, Page, words } from './support.js';

describe('tuki-faq', () => {
  let page: Page;
  const faq = () => page.root as FaqElement;
  const field = () => page.find<HTMLInputElement>('[role=combobox]')!;
  const options = () => page.all('[role=option]');
  const questions = () => options().map((option) => words(option.querySelector('span')));
  const active = () => options().findIndex((option) => option.ariaSelected === 'true');
  const said = () => words(page.find('tuki-faq-search')!.shadowRoot!.querySelector('p[role=status]'));
  const rows = () => page.all('.row').map(words);

  async function begin(
    template = html`<tuki-faq></tuki-faq>`,
    ...rest: Parameters<typeof Page.with> extends [unknown, ...infer R] ? R : never
  ) {
    page = await Page.with(template, ...rest);
    await waitUntil(() => page.find('[role=combobox]') && rows().length > 0, 'the answers have come');
  }

  /** Types as a keyboard would, each letter an event of its own, and waits until the answers are there. */
  async function type(text: string): Promise<void> {
    field().focus();
    for (const letter of text) {
      field().value += letter;
      field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: letter }));
    }
    await waitUntil(() => said() !== '', 'the answers to it have come');
  }

  afterEach(() => page.end());

  for (const language of LANGUAGES) {
    it(`is accessible in ${language}, with and without something to find`, async () => {
      await begin(html`<tuki-faq></tuki-faq>`, language);
      await expect(faq()).to.be.accessible();
      await type('suitcase');
      await expect(faq()).to.be.accessible();
      expect(page.root.shadowRoot!.textContent).not.to.match(/\bfaq:/);
    });
  }

  it('has every question by topic before anything is searched for', async () => {
    await begin();
    expect(page.all('h4').map(words)).to.deep.equal([
      'Booking',
      'Pets and special needs',
      'On the way',
      'Other questions',
    ]);
    expect(rows()).to.have.length(8);
    expect(page.all('[lang=fi] .row').map(words)).to.deep.equal(['Mitä opas tekee?']);
  });

  it('answers while one types, the best first, and says how many there are', async () => {
    await begin();
    await type('luggage');
    expect(questions()[0]).to.equal('My suitcase did not arrive');
    expect(field().getAttribute('aria-expanded')).to.equal('true');
    expect(said()).to.match(/^\d+ answers?$/);
    expect(rows()).to.deep.equal([]);
  });

  it('finds in spite of slips, dots left out and other forms', async () => {
    await begin();
    for (const [slip, found] of Object.entries({
      suitcse: 'suitcase',
      wheelchiar: 'wheelchair',
      dogs: 'dog',
      'surname a': 'ä',
    })) {
      field().value = '';
      await type(slip);
      expect(questions()[0], slip).to.include(found);
    }
  });

  it('marks what was asked for', async () => {
    await begin();
    await type('wheelchair');
    expect(page.all('mark').map(words)).to.include('wheelchair');
  });

  it('is a combobox: arrows through the options and round, back to the text by Home and End', async () => {
    await begin();
    await type('my');
    const last = options().length - 1;
    expect(last).to.be.above(0);
    expect(active()).to.equal(-1);
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', last],
      ['ArrowDown', 0],
      ['End', -1],
      ['ArrowUp', last],
      ['Home', -1],
    ] as const) {
      await sendKeys({ press: key });
      await waitUntil(() => active() === at, `${key} leads to ${at}`);
      expect(field().getAttribute('aria-activedescendant')).to.equal(at < 0 ? null : `option-${at}`);
      expect(focused() === field()).to.equal(true);
    }
  });

  it('leaves every key to an input method that composes', async () => {
    await begin();
    await type('my');
    press(field(), { key: 'ArrowDown', isComposing: true });
    press(field(), { key: 'Enter', isComposing: true });
    await faq().updateComplete;
    expect([active(), faq().answer]).to.deep.equal([-1, undefined]);
  });

  it('shows the chosen answer by Enter, and leads back to what was typed', async () => {
    await begin();
    await type('suitcase');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words(focused()) === 'My suitcase did not arrive', 'one reads the answer');
    expect(page.find('.words')!.textContent).to.include('arrivals hall');
    page.button('Back to the questions')!.click();
    await waitUntil(() => focused() === field(), 'one is where one searched');
    expect(field().value).to.equal('suitcase');
  });

  it('opens the best answer by Enter alone', async () => {
    await begin();
    await type('wheelchair');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => faq().answer === 'accessible-rooms', 'the best answer is shown');
  });

  it('clears by Escape, and lets the next Escape leave', async () => {
    await begin();
    await type('dog');
    expect(press(field(), { key: 'Escape' }).defaultPrevented).to.equal(true);
    await waitUntil(() => rows().length === 8, 'every question is there again');
    expect([field().value, focused() === field()]).to.deep.equal(['', true]);
    expect(press(field(), { key: 'Escape' }).defaultPrevented).to.equal(false);
  });

  it('narrows the questions down by topic and by whom they suit', async () => {
    await begin();
    page.button('Pets and special needs')!.click();
    await waitUntil(() => rows().length === 2, 'two are of the topic');
    page.button('Accessible')!.click();
    await waitUntil(() => rows().length === 1, 'one of them suits');
    expect(page.button('Accessible')!.ariaPressed).to.equal('true');
    await type('dog');
    expect(questions()).not.to.include('Can I bring my dog?');
    page.button('Accessible')!.click();
    await waitUntil(() => questions()[0] === 'Can I bring my dog?', 'what is found is narrowed down, too');
  });

  it('has the questions of the trip’s phase first, and only a few in the panel', async () => {
    await begin(html`<tuki-faq compact phase="during"></tuki-faq>`);
    expect(rows().slice(0, 3)).to.deep.equal([
      'My suitcase did not arrive',
      'We missed our connecting flight',
      'Mitä opas tekee?',
    ]);
    expect(rows()).to.have.length(4);
  });

  it('asks the panel around it to show an answer', async () => {
    await begin(html`<tuki-faq compact></tuki-faq>`);
    await type('dog');
    const asked = next(faq(), 'tuki-view');
    await sendKeys({ press: 'Enter' });
    expect((await asked).view).to.deep.equal({ answer: 'pets' });
    expect(faq().answer).to.equal(undefined);
  });

  it('hands the question on to a person, and counts it as one without an answer', async () => {
    await begin();
    await type('zzqqxx');
    await waitUntil(() => page.button('Ask a person'), 'it offers a person');
    expect(said()).to.equal('No answer found');
    expect(page.told('faq.miss')).to.deep.equal([]);
    const asked = next(faq(), 'tuki-ask');
    page.button('Ask a person')!.click();
    expect((await asked).text).to.equal('zzqqxx');
    await waitUntil(() => page.told('faq.miss').length > 0, 'the agency hears of it');
    expect(page.told('faq.miss')).to.deep.equal([{ language: 'en', query: 'zzqqxx' }]);
  });

  it('tells of a question without an answer once, after the traveller has left it', async () => {
    await begin();
    await type('zzqqxx');
    field().blur();
    await waitUntil(() => page.told('faq.miss').length > 0, 'the agency hears of it');
    field().focus();
    field().blur();
    field().value = '';
    await type('dog');
    field().blur();
    await page.device.commands.send('faq.miss', { language: 'en', query: 'the last one' }, 'en');
    await waitUntil(() => page.told('faq.miss').length > 1, 'the last one has arrived');
    expect(page.told('faq.miss').map((body) => (body as { query: string }).query)).to.deep.equal([
      'zzqqxx',
      'the last one',
    ]);
  });

  it('leaves the page’s own questions in place until something is searched for', async () => {
    page = await Page.with(html`<tuki-faq><p>Everything in plain HTML</p></tuki-faq>`);
    const own = () => page.root.querySelector('p')!.checkVisibility() && page.root.querySelector('p')!.offsetHeight > 0;
    expect(own()).to.equal(true);
    await waitUntil(() => page.find('[role=combobox]'), 'the search has come');
    expect(own()).to.equal(true);
    await type('dog');
    await waitUntil(() => !own(), 'what was found stands in its place');
    press(field(), { key: 'Escape' });
    await waitUntil(own, 'and goes again');
  });

  it('says that the answers are loading, and shows them when they have come', async () => {
    page = await Page.with(html`<tuki-faq></tuki-faq>`, 'en', undefined, (agency) => agency.line.offline());
    await waitUntil(() => page.find('.skeleton'), 'there are placeholders');
    await expect(faq()).to.be.accessible();
    page.agency.line.offline(false);
    dispatchEvent(new Event('online'));
    await waitUntil(() => rows().length === 8, 'the answers have come');
    expect(page.find('.skeleton')).to.equal(undefined);
  });
});
