import { expect } from '@open-wc/testing';
import type { ConversationsState } from '../../../src/contract/index.js';
import { LANGUAGES } from '../../../src/rules/index.js';
import '../../../src/widgets/chat/chat.js';
import '../../../src/widgets/launcher/launcher.js';
import { AINO } from '../site.js';
import type { TestKit } from '../support.js';
import { press, startKit, waitUntil } from '../support.js';

describe('tuki-chat', () => {
  let kit: TestKit;
  const state = (): ConversationsState => kit.device.conversations.state.value;
  const says = (words: string) => waitUntil(() => kit.words().includes(words), `the chat says “${words}”`);
  const click = (text: string) => {
    const found = ['tuki-chat', 'tuki-message-log', 'tuki-contact', 'tuki-about', 'tuki-composer']
      .flatMap((tag) => [...(kit.find(tag)?.shadowRoot?.querySelectorAll('button') ?? [])])
      .find((button) => button.textContent?.trim() === text);
    if (!found) throw new Error(`There is no button “${text}”`);
    found.click();
  };

  async function write(text: string): Promise<void> {
    const field = kit.find<HTMLTextAreaElement>('textarea')!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await kit.launcher.updateComplete;
  }

  async function send(text: string): Promise<void> {
    await write(text);
    press(kit.find('textarea')!, { key: 'Enter' });
    await says(text);
  }

  async function begin(language: Parameters<typeof startKit>[0] = 'en'): Promise<void> {
    kit = await startKit(language);
    await kit.launcher.show();
    await waitUntil(() => kit.find('textarea'), 'the place to write is there');
  }

  afterEach(() => kit.end());

  for (const language of LANGUAGES) {
    it(`is accessible with a conversation in ${language}`, async () => {
      await begin(language);
      await send('Hyvää iltaa 🧭 https://kaamoskompassi.example/');
      await waitUntil(() => state().list[0]?.reference, 'the message has arrived');
      kit.agency.reply(state().list[0]!.id, 'Good evening', AINO);
      await says('Good evening');
      await expect(kit.launcher).to.be.accessible();
      expect(kit.words()).not.to.match(/\b(panel|chat):/);
    });
  }

  it('shows what went wrong on the page, sends it with the next message alone, and shows it there', async () => {
    await begin();
    await kit.launcher.help({ code: 'payment', context: { step: 'card' } });
    await says('Goes along: this page and “payment · step: card”');
    await expect(kit.launcher).to.be.accessible();
    await send('It hangs');
    await send('Hello?');
    const problems = () => state().list[0]?.messages.map(({ problem }) => problem?.code);
    await waitUntil(() => problems()?.length === 2, 'both are kept');
    expect(problems()).to.deep.equal(['payment', undefined]);
    expect(kit.words()).to.include('payment · step: card').and.not.to.include('Goes along');
    kit.launcher.close();
    await kit.launcher.show();
    expect(kit.words()).not.to.include('Goes along');
  });

  it('leaves it out when the traveller says so', async () => {
    await begin();
    await kit.launcher.help({ code: 'payment' });
    await says('Goes along');
    click('Leave it out');
    await waitUntil(() => !kit.words().includes('Goes along'), 'nothing goes along');
    await send('Only a question');
    expect(state().list[0]!.messages[0]!.problem).to.equal(undefined);
  });

  it('can be written in at once: the field has the focus', async () => {
    await begin();
    await waitUntil(
      () => kit.find('tuki-composer')!.shadowRoot!.activeElement === kit.find('textarea'),
      'the field has the focus',
    );
  });

  it('says where a message is, in words, from kept to read', async () => {
    await begin();
    kit.agency.line.offline();
    await send('Is anybody there?');
    await says('Kept here, waiting for a connection');
    expect(kit.words()).not.to.include('Sent');
    kit.agency.line.offline(false);
    window.dispatchEvent(new Event('online'));
    await says('Sent');
    await says('Your reference: ');
    const { id } = state().list[0]!;
    kit.agency.deliver(id);
    await says('Delivered to our people');
    kit.agency.read(id);
    await says('Read');
  });

  it('shows who answers, in which languages, and that they are writing', async () => {
    await begin();
    await send('Hello');
    await says('Sent');
    const { id } = state().list[0]!;
    kit.agency.typing(id, AINO.name);
    await says('Aino Kaamos is writing');
    kit.agency.reply(id, 'Good evening', AINO);
    // WebKit writes Svenska.
    const swedish = new Intl.DisplayNames('sv', { type: 'language' }).of('sv');
    await says(`Aino Kaamos speaks suomi, English, ${swedish}`);
    expect(kit.words()).not.to.include('is writing');
  });

  it('keeps a text that was not sent, over closing and opening', async () => {
    await begin();
    await write('half a sentence');
    await waitUntil(async () => (await kit.device.conversations.draft('new')) === 'half a sentence', 'it is kept');
    kit.launcher.close();
    await kit.launcher.show();
    await waitUntil(() => kit.find<HTMLTextAreaElement>('textarea')?.value === 'half a sentence', 'it is there again');
  });

  it('keeps the unsent words of one conversation out of another', async () => {
    await begin();
    await send('About the flight');
    await says('Sent');
    await write('more about the flight');
    await waitUntil(async () => (await kit.device.conversations.draft(state().list[0]!.id)) !== '', 'it is kept');
    const holds = (text: string) => kit.find<HTMLTextAreaElement>('textarea')?.value === text;
    kit.find<HTMLButtonElement>('header button')!.click();
    await says('Your conversations');
    await waitUntil(() => holds(''), 'a new message begins empty');
    kit.find('tuki-home')!.shadowRoot!.querySelector<HTMLButtonElement>('button.row')!.click();
    await waitUntil(() => holds('more about the flight'), 'it is where it was written');
  });

  it('keeps the words of a message that the desk refuses, says why, and removes them only when told', async () => {
    await begin();
    await send('Hello');
    await says('Sent');
    const conversation = state().list[0]!.id;
    await kit.device.conversations.send({ conversation, text: 'word '.repeat(1_000), language: 'en' });
    await says('Not sent');
    await says('The message is too long');
    expect(kit.words()).to.include('word word');
    click('Remove');
    await waitUntil(() => !kit.words().includes('word word'), 'the words are gone');
    expect(kit.words()).to.include('Hello');
  });

  it('keeps the newest words in view, and home where the traveller reads it', async () => {
    await begin();
    const scroller = () => kit.find('.scroll')!;
    await write('a word');
    expect(scroller().scrollTop).to.equal(0);
    for (let i = 0; i < 12; i += 1) await send(`Line ${i} with more words than fit on one line of the panel`);
    await waitUntil(() => {
      const { scrollTop, scrollHeight, clientHeight } = scroller();
      return scrollTop > 0 && scrollHeight - scrollTop - clientHeight < 2;
    }, 'the end is in view');
  });

  it('tells the agency the page, but not what forms have put into its address', async () => {
    await begin();
    history.replaceState(null, '', '?card=4111#secret');
    await send('Hello');
    await says('Sent');
    const [command] = kit.agency.applied.filter(({ type }) => type === 'message.send');
    expect(command!.body).to.have.property('page', location.origin + location.pathname);
  });

  it('asks for contact details without standing in the way, and takes no for an answer', async () => {
    await begin();
    expect(Boolean(kit.find('tuki-contact'))).to.be.false;
    await send('Hello');
    await says('All optional');
    click('Not now');
    await waitUntil(() => !kit.find('tuki-contact'), 'the question is gone');
  });

  it('keeps contact details that were given', async () => {
    await begin();
    await send('Hello');
    await says('All optional');
    const field = (name: string) => kit.find<HTMLInputElement>(`input[name=${name}]`)!;
    field('email').value = 'not an address';
    click('Save');
    await says('This does not look like an e-mail address');
    field('email').value = 'matti@kaamoskompassi.example';
    field('name').value = 'Matti Hämäläinen';
    click('Save');
    await waitUntil(() => state().contact.name === 'Matti Hämäläinen', 'the name is kept');
    expect(state().contact).to.deep.equal({ name: 'Matti Hämäläinen', email: 'matti@kaamoskompassi.example' });
  });

  it('shows markup as the text it is, and addresses as safe links', async () => {
    await begin();
    await send('<img src=x onerror=alert(1)> https://kaamoskompassi.example/');
    const log = kit.find('tuki-message-log')!.shadowRoot!;
    expect(log.querySelectorAll('img')).to.have.length(0);
    const link = log.querySelector<HTMLAnchorElement>('a')!;
    expect(link.rel).to.include('noopener').and.to.include('noreferrer');
    expect(link.target).to.equal('_blank');
  });

  it('deletes everything when asked, after one question', async () => {
    await begin();
    await send('Forget me');
    await says('Sent');
    kit.find<HTMLButtonElement>('header button')!.click();
    await says('Delete my data');
    click('Delete my data');
    await says('This cannot be undone');
    click('Delete everything');
    await waitUntil(() => state().list.length === 0, 'nothing is left here');
    await says('Deleted here');
  });
});
