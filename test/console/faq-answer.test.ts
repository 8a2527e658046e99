import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { today } from '../../src/console/faq/today.js';
import { focusedElement } from '../../src/console/parts/focus.js';
import { MemoryDesk } from './memory-desk.js';
import { openConsole, pressKey, tidy, widen, waitUntil } from './support.js';

const AT = '#/answers/demo/a/pets/en';
const PLACE = { site: 'demo', id: 'pets', language: 'en' };

function library() {
  const desk = new MemoryDesk();
  desk.faq.topics = [{ id: 'animals', names: { en: 'Animals' } }];
  desk.faq.has('pets', { en: { question: 'May my dog come along?', answer: 'Yes, on a **lead**.' } });
  return desk;
}

const english = (desk: MemoryDesk) => desk.faq.entry('pets').texts['en']!;

async function openAnswer(desk = library(), at = AT) {
  const screen = await openConsole(desk, { at });
  await screen.get('#answer');
  return { desk, screen };
}

describe('an answer at the console', () => {
  afterEach(tidy);

  it('is written, looked at, saved as a draft and published', async () => {
    const { desk, screen } = await openAnswer();
    await screen.type('#answer', 'Yes.\n\n### Trains\n\n- on a lead\n- with a **ticket**');
    await waitUntil(() => screen.find('.words h3')?.textContent === 'Trains', 'the preview shows the heading');
    expect(screen.all('.words li').map((item) => item.innerText.trim())).to.deep.equal(['on a lead', 'with a ticket']);

    await screen.press('Save draft');
    await screen.says('Draft saved. Travellers do not see it yet.');
    expect(english(desk).status).to.equal('changed');
    expect(english(desk).published?.answer).to.equal('Yes, on a **lead**.');

    await screen.press('Publish');
    await screen.says('Published. Open pages show it within seconds.');
    expect(english(desk).published?.answer).to.include('### Trains');
  });

  it('begins in another language, and the languages say how they stand', async () => {
    const { desk, screen } = await openAnswer();
    await screen.says('Finnish Missing');
    screen
      .all('nav a')
      .find((link) => link.textContent?.includes('Finnish'))!
      .click();
    const question = await screen.get<HTMLInputElement>('#question');
    await waitUntil(() => question.lang === 'fi' && question.value === '');
    await screen.type('#question', 'Saako koira tulla mukaan?');
    await screen.type('#answer', 'Saa.');
    await screen.press('Save draft');
    await screen.says('Finnish Draft');
    expect(desk.faq.entry('pets').texts['fi']!.question).to.equal('Saako koira tulla mukaan?');
  });

  it('keeps what is typed through a reload, and through an ended session', async () => {
    const { desk, screen } = await openAnswer();
    await screen.type('#question', 'May my dog and my cat come?');
    await screen.says('Not saved yet.');
    screen.root.remove();
    const again = await openAnswer(desk);
    expect(again.screen.find<HTMLInputElement>('#question')!.value).to.equal('May my dog and my cat come?');
    desk.signedIn = false;
    await again.screen.press('Save draft');
    await again.screen.says('Your session has ended.');
    expect(again.screen.find<HTMLInputElement>('#question')!.value).to.equal('May my dog and my cat come?');
  });

  it('shows both versions when somebody else was quicker, and loses neither', async () => {
    const { desk, screen } = await openAnswer();
    await screen.type('#answer', 'My own words.');
    desk.faq.write(PLACE, { question: 'May pets come?', answer: 'Words of Mikael.', keywords: [] });
    await screen.press('Save draft');
    await screen.says('Mikael saved this text at');
    await screen.says('Words of Mikael.');
    expect(screen.find<HTMLTextAreaElement>('#answer')!.value).to.equal('My own words.');
    expect(english(desk).draft!.answer).to.equal('Words of Mikael.');
    await expect(screen.root).to.be.accessible();

    await screen.press('Go on with mine');
    await screen.saysNot('Mikael saved this text at');
    await screen.press('Save draft');
    await screen.says('Draft saved.');
    expect(english(desk).draft!.answer).to.equal('My own words.');
    expect(english(desk).history.some(({ content }) => content.answer === 'Words of Mikael.')).to.equal(true);
  });

  it('shows what somebody else has saved while one types, before one saves', async () => {
    const { desk, screen } = await openAnswer();
    await screen.type('#answer', 'My own words.');
    desk.faq.write(PLACE, { question: 'May pets come?', answer: 'Words of Mikael.', keywords: [] });
    desk.faqChanged();
    await screen.says('Mikael saved this text at');
    await screen.press('Take theirs');
    await waitUntil(() => screen.find<HTMLTextAreaElement>('#answer')!.value === 'Words of Mikael.');
  });

  it('follows what somebody else saves while one only looks', async () => {
    const { desk, screen } = await openAnswer();
    desk.faq.write(PLACE, { question: 'May pets come?', answer: 'Words of Mikael.', keywords: [] });
    desk.faqChanged();
    await waitUntil(() => screen.find<HTMLTextAreaElement>('#answer')!.value === 'Words of Mikael.');
    expect(screen.words).not.to.include('Mikael saved this text at');
  });

  it('stays true by one press', async () => {
    const { desk, screen } = await openAnswer();
    await screen.press('Still true today');
    await waitUntil(() => english(desk).published?.checked === today());
  });

  it('takes topics, phase and tags at once, beside what somebody else has set', async () => {
    const { desk, screen } = await openAnswer();
    const mark = async (value: string) => (await screen.get<HTMLInputElement>(`input[value=${value}]`)).click();
    await mark('animals');
    await waitUntil(() => desk.faq.entry('pets').topics.includes('animals'));
    Object.assign(desk.faq.entry('pets'), { phase: ['before'], revision: 9 });
    await mark('families');
    await waitUntil(() => desk.faq.entry('pets').tags.includes('families'));
    expect(desk.faq.entry('pets').phase).to.deep.equal(['before']);
  });

  it('says what is wrong, in which line and what to do', async () => {
    const { screen } = await openAnswer();
    await screen.type('#answer', 'Yes.\n\n<b>Really</b>');
    await screen.says('Line 3: HTML has no meaning here.');
    await screen.press('Publish');
    await screen.says('This text cannot be used as it is.');
    expect(screen.find('#answer')!.getAttribute('aria-invalid')).to.equal('true');
  });

  it('goes back to an earlier version, and away from travellers', async () => {
    const { desk, screen } = await openAnswer();
    await screen.type('#answer', 'Never.');
    await screen.press('Publish');
    await screen.says('Published. Open pages show it');
    const versions = screen.all('.history li');
    expect(versions[0]!.innerText).to.include('Published');
    screen.all('.history button').at(-1)!.click();
    await waitUntil(() => screen.find<HTMLTextAreaElement>('#answer')!.value === 'Yes, on a **lead**.');
    await screen.press('Unpublish');
    await screen.says('Travellers no longer see it.');
    expect(english(desk).published).to.equal(undefined);
  });

  it('is deleted only by somebody who means it', async () => {
    const { desk, screen } = await openAnswer();
    await screen.press('Delete …');
    await screen.press('Keep it');
    await screen.press('Delete …');
    await screen.press('Delete it');
    await screen.says('There are no answers yet.');
    expect(desk.faq.entries).to.deep.equal([]);
  });

  it('says that nothing was stored when the desk is away, and keeps the text', async () => {
    const { desk, screen } = await openAnswer();
    await screen.type('#answer', 'My own words.');
    desk.trouble = 'network_failed';
    await screen.press('Save draft');
    await screen.says('The desk could not be reached. Check the connection and try again.');
    desk.trouble = undefined;
    await screen.press('Save draft');
    await screen.says('Draft saved.');
  });

  it('is saved by the keyboard, which keeps the focus', async () => {
    const { desk, screen } = await openAnswer();
    screen.find('#answer')!.focus();
    await sendKeys({ type: 'Oh ' });
    pressKey(screen.find('#answer')!, { key: 's', ctrlKey: true });
    await screen.says('Draft saved.');
    expect(focusedElement()?.id).to.equal('answer');
    expect(english(desk).draft!.answer).to.include('Oh');
  });

  for (const width of [1280, 360, 320]) {
    it(`is accessible at ${width} px`, async () => {
      const { screen } = await openAnswer();
      await screen.says('lead');
      await widen(width);
      await expect(screen.root).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const place = screen.find('.place')!;
      expect(place.scrollWidth).to.be.at.most(place.clientWidth);
    });
  }
});
