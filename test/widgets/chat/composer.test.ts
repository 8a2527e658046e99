import { elementUpdated, expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LANGUAGES } from '../../../src/rules/index.js';
import '../../../src/widgets/chat/chat.js';
import type { TukiComposeEvent } from '../../../src/widgets/chat/chat.events.js';
import type { ComposerElement } from '../../../src/widgets/chat/composer.element.js';
import { fixtureIn, next, press } from '../support.js';

describe('tuki-composer', () => {
  let composer: ComposerElement;
  const field = () => composer.shadowRoot!.querySelector('textarea')!;
  const button = () => composer.shadowRoot!.querySelector('button')!;
  const counter = () => composer.shadowRoot!.querySelector('#counter')!.textContent!.trim();

  async function write(text: string): Promise<void> {
    field().value = text;
    field().dispatchEvent(new Event('input'));
    await elementUpdated(composer);
  }

  /** The texts sent while `act` runs. */
  async function sentDuring(act: () => unknown): Promise<string[]> {
    const sent: string[] = [];
    const note = ({ text }: TukiComposeEvent) => sent.push(text);
    composer.addEventListener('tuki-compose', note);
    await act();
    await elementUpdated(composer);
    composer.removeEventListener('tuki-compose', note);
    return sent;
  }

  beforeEach(async () => {
    composer = await fixtureIn('en', html`<tuki-composer></tuki-composer>`);
  });

  for (const language of LANGUAGES) {
    it(`is accessible in ${language}`, async () => {
      composer = await fixtureIn(language, html`<tuki-composer></tuki-composer>`);
      await expect(composer).to.be.accessible();
    });
  }

  it('sends by Enter and is empty after that', async () => {
    field().focus();
    await sendKeys({ type: 'Hyvää iltaa' });
    const event = next(composer, 'tuki-compose');
    await sendKeys({ press: 'Enter' });
    expect((await event).text).to.equal('Hyvää iltaa');
    await elementUpdated(composer);
    expect(field().value).to.equal('');
    expect(composer.shadowRoot!.activeElement).to.equal(field());
  });

  it('makes a new line by Shift and Enter', async () => {
    field().focus();
    await sendKeys({ type: 'one' });
    await sendKeys({ down: 'Shift' });
    expect(await sentDuring(() => sendKeys({ press: 'Enter' }))).to.deep.equal([]);
    await sendKeys({ up: 'Shift' });
    await sendKeys({ type: 'two' });
    expect(field().value).to.equal('one\ntwo');
  });

  it('never sends while an input method composes', async () => {
    await write('にほんご');
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      expect(await sentDuring(() => press(field(), { key: 'Enter', ...init }))).to.deep.equal([]);
    }
    // Safari's order: the composition ends first, and the Enter that ended it comes right after.
    const confirmed = await sentDuring(() => {
      field().dispatchEvent(new CompositionEvent('compositionend'));
      press(field(), { key: 'Enter' });
    });
    expect(confirmed).to.deep.equal([]);
    expect(field().value).to.equal('にほんご');
  });

  it('sends nothing that is only blanks', async () => {
    await write('  \n ');
    expect(await sentDuring(() => press(field(), { key: 'Enter' }))).to.deep.equal([]);
    expect(button().disabled).to.be.true;
  });

  it('counts down near the limit, and keeps a text that is too long', async () => {
    await write('🧭'.repeat(3_599));
    expect(counter()).to.equal('');
    await write('🧭'.repeat(3_999));
    expect(counter()).to.equal('1 character left');
    await write('🧭'.repeat(4_002));
    expect(counter()).to.match(/^2 characters too many/);
    expect(await sentDuring(() => press(field(), { key: 'Enter' }))).to.deep.equal([]);
    expect(field().value).to.have.length(8_004);
  });

  it('says that a message is urgent, once', async () => {
    const box = composer.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    box.click();
    await write('help');
    const event = next(composer, 'tuki-compose');
    button().click();
    expect((await event).urgent).to.be.true;
    await elementUpdated(composer);
    expect(box.checked).to.be.false;
  });
});
