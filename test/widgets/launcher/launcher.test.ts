import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LANGUAGES } from '../../../src/rules/index.js';
import '../../../src/widgets/chat/chat.js';
import '../../../src/widgets/launcher/launcher.js';
import type {} from '../../../src/widgets/launcher/launcher.events.js';
import type { LauncherElement } from '../../../src/widgets/launcher/launcher.element.js';
import { AINO, CLOSED_SITE } from '../site.js';
import type { TestKit } from '../support.js';
import { next, startKit, waitUntil } from '../support.js';

const WIDE = { width: 1024, height: 768 };
const PHONE = { width: 360, height: 640 };

describe('tuki-launcher', () => {
  let kit: TestKit;
  const button = (launcher: LauncherElement = kit.launcher) =>
    launcher.shadowRoot!.querySelector<HTMLButtonElement>('.launcher')!;
  const dialog = () => kit.launcher.shadowRoot!.querySelector('dialog')!;
  /** Compared as words: an assertion that fails on an element would print half the page. */
  const focused = () =>
    kit.launcher
      .shadowRoot!.activeElement?.outerHTML.match(/id="(\w+)"|class="(\w+)"/)
      ?.slice(1)
      .join('');

  /** The label of what has the focus, through every shadow root. */
  const deepFocus = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label');
  };

  async function begin(...args: Parameters<typeof startKit>): Promise<void> {
    kit = await startKit(...args);
  }

  async function openPanel(): Promise<void> {
    const opened = next(kit.launcher, 'tuki-open');
    button().click();
    await opened;
    await waitUntil(() => kit.words().includes('Kaamoskompassi'), 'the agency’s document has come');
    await nextFrame();
  }

  beforeEach(() => setViewport(WIDE));
  afterEach(async () => {
    await kit.end();
    await setViewport(WIDE);
  });

  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark'] as const) {
      it(`is accessible, closed and open, in ${language} and ${theme}`, async () => {
        await begin(language);
        kit.launcher.theme = theme;
        await expect(kit.launcher).to.be.accessible();
        await openPanel();
        await expect(kit.launcher).to.be.accessible();
        expect(kit.words()).not.to.match(/\b(panel|chat):/);
      });
    }
  }

  it('stands closed until the traveller opens it', async () => {
    await begin();
    expect(dialog().open).to.be.false;
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    expect(document.activeElement === document.body).to.be.true;
  });

  it('opens by keyboard, closes by Escape, and gives the focus back', async () => {
    await begin();
    button().focus();
    const opened = next(kit.launcher, 'tuki-open');
    await sendKeys({ press: 'Enter' });
    await opened;
    await waitUntil(() => deepFocus() === 'Message', 'one can write at once');
    const closed = next(kit.launcher, 'tuki-close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(dialog().open).to.be.false;
    expect(focused()).to.equal('launcher');
  });

  it('is drawn unseen while the pointer rests on the button, so that it opens at once', async () => {
    await begin();
    expect(kit.find('tuki-composer')).to.equal(undefined);
    button().dispatchEvent(new PointerEvent('pointerover'));
    await waitUntil(() => kit.find('tuki-composer')?.shadowRoot?.querySelector('textarea'), 'the panel is drawn');
    const field = kit.find('tuki-composer')!.shadowRoot!.querySelector('textarea')!;
    expect(field.checkVisibility({ visibilityProperty: true })).to.be.false;
    field.focus();
    expect(deepFocus()).not.to.equal(field.ariaLabel);
    await openPanel();
    expect(field.checkVisibility({ visibilityProperty: true })).to.be.true;
    expect(deepFocus()).to.equal(field.ariaLabel);
  });

  it('opens with what another tab has begun to write since it was drawn', async () => {
    await begin();
    button().dispatchEvent(new PointerEvent('pointerover'));
    await waitUntil(() => kit.find('tuki-composer'), 'the panel is drawn');
    await kit.device.conversations.saveDraft('new', 'From the other tab');
    await openPanel();
    await waitUntil(
      () => kit.find('tuki-composer')!.shadowRoot!.querySelector('textarea')!.value === 'From the other tab',
      'the words are there',
    );
  });

  it('stands beside a page that stays usable on a wide screen, and is modal on a phone', async () => {
    await begin();
    await openPanel();
    expect(dialog().matches(':modal')).to.be.false;
    await setViewport(PHONE);
    await waitUntil(() => dialog().matches(':modal'), 'the panel is modal once the screen is narrow');
    const box = dialog().getBoundingClientRect();
    expect([box.left, box.top, box.width, box.height]).to.deep.equal([0, 0, PHONE.width, PHONE.height]);
    await setViewport(WIDE);
    await waitUntil(() => !dialog().matches(':modal'), 'and beside the page again');
    expect(dialog().open).to.be.true;
  });

  it('closes by Escape on a phone, too', async () => {
    await setViewport(PHONE);
    await begin();
    await openPanel();
    const closed = next(kit.launcher, 'tuki-close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(dialog().open).to.be.false;
  });

  it('says that somebody is there, how soon an answer comes, and what else there is at which price', async () => {
    await begin();
    await openPanel();
    const words = kit.words();
    for (const expected of [
      'We are here now',
      'We usually answer within 9 minutes',
      '+358 9 4245 0000 · 8 c/min',
      'Aino Kaamos',
      'Closed now',
    ]) {
      expect(words).to.include(expected);
    }
    expect(words.indexOf('You get a reference number')).to.be.below(words.indexOf('Other ways to reach us'));
  });

  it('puts what still works first while it is closed', async () => {
    await begin('en', CLOSED_SITE);
    await openPanel();
    const words = kit.words();
    expect(words).to.include('We are closed just now');
    const order = ['We are closed just now', 'E-mail', 'Call us', 'Who answers'].map((part) => words.indexOf(part));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(words).not.to.include('We usually answer');
  });

  it('shows the number of new messages on the button and nowhere else, and never opens for them', async () => {
    await begin();
    const title = document.title;
    const id = await kit.device.conversations.send({ text: 'Hello', language: 'en' });
    await waitUntil(() => kit.device.conversations.state.value.list[0]?.reference, 'the message has arrived');
    kit.agency.reply(id, 'Good evening', AINO);
    await waitUntil(() => button().dataset['unread'] === '1', 'the button says 1');
    expect(button().ariaLabel).to.equal('Help and chat, 1 new message');
    expect(dialog().open).to.be.false;
    expect(document.title).to.equal(title);
  });

  it('switches language in the middle of a conversation and keeps it', async () => {
    await begin();
    await openPanel();
    const asked = next(kit.launcher, 'tuki-language');
    const select = kit.launcher.shadowRoot!.querySelector('select')!;
    select.value = 'fi';
    select.dispatchEvent(new Event('change'));
    expect((await asked).language).to.equal('fi');
  });

  it('takes over the button that already stands, without a new one', async () => {
    await begin();
    const before = document.createElement('tuki-launcher') as LauncherElement;
    document.body.append(before);
    await before.updateComplete;
    expect(before.shadowRoot!.querySelectorAll('.launcher')).to.have.length(1);
    before.remove();
  });

  it('needs no motion', async () => {
    await begin();
    await openPanel();
    expect(document.getAnimations()).to.have.length(0);
  });
});
