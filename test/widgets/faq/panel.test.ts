import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/widgets/chat/chat.js';
import '../../../src/widgets/faq/faq.js';
import '../../../src/widgets/launcher/launcher.js';
import { OPEN_SITE } from '../site.js';
import type { TestKit } from '../support.js';
import { next, startKit, waitUntil } from '../support.js';
import { FAQ } from './answers.js';
import { focused, words } from './support.js';

const WIDE = { width: 1024, height: 768 };

describe('answers in the panel', () => {
  let kit: TestKit;
  const search = () => kit.find<HTMLInputElement>('[role=combobox]')!;
  const composer = () => kit.find<HTMLTextAreaElement>('textarea[placeholder]')!;
  const back = () =>
    kit.launcher.shadowRoot!.querySelector<HTMLElement>('header button[aria-label="Back to the start"]');
  const offers = () =>
    [...(kit.find('tuki-faq-offers')?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => words(link));

  async function open(): Promise<void> {
    kit = await startKit('en', OPEN_SITE, FAQ);
    await kit.launcher.show();
    await waitUntil(() => search(), 'the search is there');
  }

  function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  beforeEach(() => setViewport(WIDE));
  afterEach(async () => {
    await kit.end();
    await setViewport(WIDE);
  });

  it('are accessible, found and read', async () => {
    await open();
    type(search(), 'dog');
    await waitUntil(() => kit.find('[role=option]'), 'an answer is found');
    await expect(kit.launcher).to.be.accessible();
    await kit.launcher.show({ answer: 'everything' });
    await waitUntil(() => kit.find('article'), 'the answer is shown');
    await expect(kit.launcher).to.be.accessible();
  });

  it('leave the traveller where one writes when the panel opens', async () => {
    await open();
    await waitUntil(() => focused() === composer(), 'one can write at once');
  });

  it('open above a place to write, and lead back to where they were found', async () => {
    await open();
    type(search(), 'dog');
    await waitUntil(() => kit.find('[role=option]'), 'an answer is found');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words(focused()) === 'Can I bring my dog?', 'one reads it');
    expect(composer().checkVisibility()).to.equal(true);
    back()!.click();
    await waitUntil(() => focused() === search(), 'one is where one searched');
    expect(search().value).to.equal('dog');
    expect(back()).to.equal(null);
  });

  it('clear by Escape, and close the panel by the next', async () => {
    await open();
    type(search(), 'dog');
    await waitUntil(() => kit.find('[role=option]'), 'an answer is found');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => search().value === '', 'the field is empty');
    expect(kit.launcher.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
    const closed = next(kit.launcher, 'tuki-close');
    await sendKeys({ press: 'Escape' });
    await closed;
  });

  it('open by the address of a link', async () => {
    await open();
    const closed = next(kit.launcher, 'tuki-close');
    kit.launcher.close();
    await closed;
    await kit.launcher.show({ answer: 'payment-stuck' });
    await waitUntil(() => words(focused()) === 'The payment page hangs, or I was charged twice', 'it is read');
  });

  it('carry the question over to a person', async () => {
    await open();
    type(search(), 'zzqqxx');
    const button = () =>
      [...(kit.find('tuki-faq-search')!.shadowRoot!.querySelectorAll('button') ?? [])].find(
        (one) => words(one) === 'Ask a person',
      );
    await waitUntil(button, 'it offers a person');
    button()!.click();
    await waitUntil(() => focused() === composer() && composer().value === 'zzqqxx', 'it stands in the message');
    await waitUntil(async () => (await kit.device.conversations.draft('new')) === 'zzqqxx', 'and is kept');
  });

  it('do not touch what is being written when a question is carried over', async () => {
    await open();
    type(composer(), 'Good evening');
    await waitUntil(async () => (await kit.device.conversations.draft('new')) === 'Good evening', 'the draft is kept');
    await kit.launcher.ask('zzqqxx');
    expect(composer().value).to.equal('Good evening');
    expect(await kit.device.conversations.draft('new')).to.equal('Good evening');
  });

  it('are offered while one writes, out of the way of the field, and can be sent away', async () => {
    await open();
    const place = () => composer().getBoundingClientRect().bottom;
    const before = place();
    type(composer(), 'Good evening. The payment page hangs');
    await waitUntil(() => offers().length > 0, 'an answer is offered');
    expect(offers()[0]).to.equal('The payment page hangs, or I was charged twice');
    expect([place(), focused() === composer()]).to.deep.equal([before, true]);
    await expect(kit.launcher).to.be.accessible();
    kit.find('tuki-faq-offers')!.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => offers().length === 0 && focused() === composer(), 'they are gone, and one writes on');
    type(composer(), 'Good evening. The payment page hangs again');
    await kit.launcher.updateComplete;
    expect(offers()).to.deep.equal([]);
  });

  it('are not offered for what no answer fits', async () => {
    await open();
    for (const text of ['Hello', 'Thank you for yesterday, we had a great time', 'My name is Anna', '12345']) {
      type(composer(), text);
      await kit.find<HTMLElement & { updateComplete: Promise<unknown> }>('tuki-faq-offers')!.updateComplete;
      expect(offers(), text).to.deep.equal([]);
    }
  });

  it('are read in the middle of a conversation without losing a word of it', async () => {
    await open();
    const id = await kit.device.conversations.send({ text: 'Hello there', language: 'en' });
    await kit.launcher.show({ conversation: id });
    await waitUntil(() => kit.words().includes('Hello there'), 'the conversation is open');
    type(composer(), 'my suitcase did not arrive');
    await waitUntil(() => offers().length > 0, 'an answer is offered');
    kit.find('tuki-faq-offers')!.shadowRoot!.querySelector('a')!.click();
    await waitUntil(() => kit.find('article'), 'it is read');
    expect(composer().value).to.equal('my suitcase did not arrive');
    back()!.click();
    await waitUntil(() => kit.words().includes('Hello there'), 'and the conversation is there again');
    expect(composer().value).to.equal('my suitcase did not arrive');
  });

  it('go when a message has been sent', async () => {
    await open();
    type(composer(), 'my suitcase did not arrive');
    await waitUntil(() => offers().length > 0, 'an answer is offered');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => offers().length === 0, 'nothing is offered any more');
  });

  it('fill the screen of a phone, without a keyboard over them', async () => {
    await setViewport({ width: 360, height: 640 });
    await open();
    await kit.launcher.show({ answer: 'pets' });
    await waitUntil(() => words(focused()) === 'Can I bring my dog?', 'one reads it');
    back()!.click();
    await waitUntil(() => focused()?.id === 'title', 'no field has the focus');
  });
});
