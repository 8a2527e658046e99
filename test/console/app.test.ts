import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focusedElement } from '../../src/console/parts/focus.js';
import { LANGUAGES } from '../../src/rules/index.js';
import { CONSOLE_TEXTS } from '../../src/i18n/index.js';
import { MemoryDesk, OWNER } from './memory-desk.js';
import { openConsole, pressKey, tidy, widen, waitUntil } from './support.js';

const focusedWords = () => (focusedElement()?.innerText ?? '').replace(/\s+/g, ' ').trim();

function busyDesk() {
  const desk = new MemoryDesk();
  const aino = desk.begin({ waits: 74, due: 14, urgent: true, traveller: { name: 'Aino' } }, ['Help!']);
  desk.begin({ waits: 5, traveller: { name: 'Matti' } }, ['Hello']);
  return { desk, aino, at: `#/c/demo/${aino.conversation}` };
}

async function signInAgain(screen: Awaited<ReturnType<typeof openConsole>>) {
  await screen.type('[name=email]', OWNER.email);
  await screen.type('[name=password]', OWNER.password);
  await screen.press('Sign in');
}

describe('the console', () => {
  afterEach(tidy);

  for (const [width, name] of [
    [1280, 'two panes'],
    [360, 'one pane'],
  ] as const) {
    for (const place of ['the inbox', 'a conversation']) {
      it(`is accessible with ${name}, at ${place}`, async () => {
        const { desk, at } = busyDesk();
        const screen = await openConsole(desk, { at: place === 'the inbox' ? '#/' : at });
        await screen.says('Help!');
        await widen(width);
        await expect(screen.root).to.be.accessible();
        expect(screen.all('main tuki-console-inbox')).to.have.length(1);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('works by the keyboard alone: to a conversation, an answer, and back', async () => {
    const { desk, aino } = busyDesk();
    const screen = await openConsole(desk);
    await widen(360);
    (await screen.get('.item')).focus();
    await sendKeys({ press: 'Enter' });
    await screen.get('textarea');
    await widen(360);
    await waitUntil(() => focusedElement()?.matches('h2'), 'the conversation’s heading has the focus');

    while (!focusedElement()?.matches('textarea')) await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'We are coming.' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => desk.messages(aino).at(-1)!.text === 'We are coming.');
    expect(focusedElement()?.matches('textarea')).to.equal(true);

    screen.find('.back')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedWords().startsWith('Aino'), 'the line one came from has the focus');
  });

  it('skips the bar and the list by the first key', async () => {
    const { desk, at } = busyDesk();
    const screen = await openConsole(desk, { at });
    await screen.says('Help!');
    await widen(1280);
    await sendKeys({ press: 'Tab' });
    expect(focusedElement()?.matches('.skip')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedElement()?.matches('h2'), 'the conversation’s heading has the focus');
  });

  it('asks to sign in over the place when the session ends, and loses nothing typed', async () => {
    const { desk, at, aino } = busyDesk();
    const screen = await openConsole(desk, { at });
    const box = await screen.get<HTMLTextAreaElement>('textarea');
    box.focus();
    await screen.type('textarea', 'We are coming.');
    desk.signedIn = false;
    pressKey(box, { key: 'Enter' });
    await screen.says('Your session has ended.');
    await expect(screen.root).to.be.accessible();
    await waitUntil(() => focusedElement()?.matches('[name=email]'), 'the e-mail field has the focus');
    expect(screen.find('tuki-console-shell')!.inert).to.equal(true);
    expect(screen.words).not.to.include('The desk cannot be reached');

    await signInAgain(screen);
    await screen.saysNot('Sign in again and go on where you were.');
    expect(location.hash).to.equal(at);
    await waitUntil(() => focusedElement()?.matches('textarea'), 'the answer has the focus again');
    await screen.press('Try again');
    await waitUntil(() => desk.messages(aino).at(-1)!.text === 'We are coming.');
  });

  it('notices an ended session while nobody types, and keeps the draft', async () => {
    const { desk, at } = busyDesk();
    const screen = await openConsole(desk, { at });
    await screen.type('textarea', 'Half a sen');
    desk.signedIn = false;
    window.dispatchEvent(new Event('online'));
    await screen.says('Your session has ended.');
    await signInAgain(screen);
    await waitUntil(() => !screen.find('tuki-console-shell')!.inert);
    expect(screen.find<HTMLTextAreaElement>('textarea')!.value).to.equal('Half a sen');
  });

  it('shows what the traveller does while one looks', async () => {
    const { desk, aino, at } = busyDesk();
    const screen = await openConsole(desk, { at });
    await screen.says('Help!');
    desk.travellerTypes(aino);
    await screen.says('Aino is writing …');
    desk.say(aino, { text: 'The bus has come.' });
    await screen.saysNot('Aino is writing …');
    await screen.says('The bus has come.');
    await waitUntil(() => desk.item(aino).unread === 0);
  });

  it('remembers the chosen language, and tells the document', async () => {
    const { desk } = busyDesk();
    const screen = await openConsole(desk);
    const select = await screen.get<HTMLSelectElement>('select');
    select.value = 'fi';
    select.dispatchEvent(new Event('change'));
    await screen.says('Keskustelut');
    expect(document.documentElement.lang).to.equal('fi');
    expect(localStorage.getItem('tuki-console-language')).to.equal('fi');
  });

  for (const language of LANGUAGES) {
    it(`speaks ${language} everywhere`, async () => {
      const { desk, aino, at } = busyDesk();
      desk.change(aino, {
        page: 'https://kaamoskompassi.example/',
        traveller: { name: 'Aino', email: 'a@kaamoskompassi.example', booking: '1' },
      });
      await desk.api.close(aino);
      const keys = Object.keys((await CONSOLE_TEXTS.en()).console).filter((key) => /[A-Z_]/.test(key));
      const screen = await openConsole(desk, { at, language });
      await screen.says('Aino');
      const seen = [screen.words];
      for (const hash of ['#/profile', '#/closed', '#/']) {
        location.hash = hash;
        await waitUntil(() => screen.words !== seen.at(-1));
        seen.push(screen.words);
      }
      for (const words of seen) {
        expect(words).not.to.match(/\{\{|console:/);
        for (const key of keys) expect(words.split(' ')).not.to.include(key);
      }
    });
  }
});
