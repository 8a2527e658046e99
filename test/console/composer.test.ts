import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Place } from '../../src/console/api.js';
import type { ConversationElement } from '../../src/console/conversation/conversation.element.js';
import { ConversationStore } from '../../src/console/conversation/conversation.store.js';
import { readDraft } from '../../src/console/conversation/drafts.js';
import { MemoryDesk } from './memory-desk.js';
import { fixtureIn, pressKey, Screen, tidy, waitUntil } from './support.js';

async function compose(desk: MemoryDesk, place: Place) {
  const store = new ConversationStore(desk.api, place);
  const element = await fixtureIn<ConversationElement>(
    'en',
    html`<tuki-console-conversation .store=${store} .operator=${'op-1'}></tuki-console-conversation>`,
  );
  await store.refresh();
  const screen = new Screen(element);
  const box = await screen.get<HTMLTextAreaElement>('textarea');
  const write = async (text: string) => {
    await screen.type('textarea', text);
    return box;
  };
  const answers = () => desk.messages(place).filter(({ from }) => from === 'agent');
  return { screen, store, box, write, answers };
}

function desk() {
  const memory = new MemoryDesk();
  return { memory, place: memory.begin({ waits: 3 }) };
}

describe('answering', () => {
  afterEach(tidy);

  it('sends by Enter, once, and empties the box', async () => {
    const { memory, place } = desk();
    const { write, answers, box } = await compose(memory, place);
    await write('On our way.');
    expect(pressKey(box, { key: 'Enter' }).defaultPrevented).to.equal(true);
    await waitUntil(() => answers().length === 1);
    expect(answers()[0]!.text).to.equal('On our way.');
    expect(box.value).to.equal('');
  });

  it('sends by the button', async () => {
    const { memory, place } = desk();
    const { write, answers, screen } = await compose(memory, place);
    await write('On our way.');
    await screen.press('Send');
    await waitUntil(() => answers().length === 1);
  });

  it('makes a new line by Shift and Enter', async () => {
    const { memory, place } = desk();
    const { write, box } = await compose(memory, place);
    await write('On our way.');
    expect(pressKey(box, { key: 'Enter', shiftKey: true }).defaultPrevented).to.equal(false);
    expect(memory.answerIds).to.be.empty;
  });

  it('never sends while an input method composes', async () => {
    const { memory, place } = desk();
    const { write, box } = await compose(memory, place);
    await write('へんとう');
    pressKey(box, { key: 'Enter', isComposing: true });
    pressKey(box, { key: 'Enter', keyCode: 229 });
    expect(memory.answerIds).to.be.empty;
    expect(box.value).to.equal('へんとう');
  });

  it('does not send blanks', async () => {
    const { memory, place } = desk();
    const { write, box } = await compose(memory, place);
    await write(' \n ');
    pressKey(box, { key: 'Enter' });
    expect(memory.answerIds).to.be.empty;
  });

  it('counts characters as people do, and stops before the desk would', async () => {
    const { memory, place } = desk();
    const { write, box, screen } = await compose(memory, place);
    await write('🌌'.repeat(3_999));
    await screen.says('3,999 of 4,000 characters');
    await write('🌌'.repeat(4_002));
    await screen.says('2 characters too many.');
    pressKey(box, { key: 'Enter' });
    expect(memory.answerIds).to.be.empty;
    expect([...box.value]).to.have.length(4_002);
  });

  it('says that it is sending, in words', async () => {
    const { memory, place } = desk();
    const { write, box, screen, answers } = await compose(memory, place);
    let release = () => {};
    memory.hold = new Promise((resolve) => (release = resolve));
    await write('On our way.');
    pressKey(box, { key: 'Enter' });
    await screen.says('Sending …');
    release();
    await screen.saysNot('Sending …');
    expect(answers()).to.have.length(1);
  });

  it('keeps the text of a failure and tries again with the same id', async () => {
    const { memory, place } = desk();
    const { write, box, screen, answers } = await compose(memory, place);
    memory.loseConfirmation = true;
    await write('On our way.');
    pressKey(box, { key: 'Enter' });
    await screen.says('Not sent. The desk could not be reached. Check the connection and try again.');
    expect(screen.find('.unsent .words')!.textContent).to.equal('On our way.');
    await screen.press('Try again');
    await screen.saysNot('Not sent.');
    expect(new Set(memory.answerIds).size).to.equal(1);
    expect(memory.answerIds).to.have.length(2);
    expect(answers()).to.have.length(1);
  });

  it('takes an answer off the list when it turns out to have arrived', async () => {
    const { memory, place } = desk();
    const { write, box, screen, store } = await compose(memory, place);
    memory.loseConfirmation = true;
    await write('On our way.');
    pressKey(box, { key: 'Enter' });
    await screen.says('Not sent.');
    await store.refresh();
    await screen.saysNot('Not sent.');
    expect(screen.words.match(/On our way\./g)).to.have.length(1);
  });

  it('keeps the order of several answers over a failure', async () => {
    const { memory, place } = desk();
    const { write, box, screen, answers } = await compose(memory, place);
    memory.trouble = 'desk_busy';
    await write('First.');
    pressKey(box, { key: 'Enter' });
    await screen.says('Not sent. The desk is busy');
    memory.trouble = undefined;
    await write('Second.');
    pressKey(box, { key: 'Enter' });
    await waitUntil(() => answers().length === 2);
    expect(answers().map(({ text }) => text)).to.deep.equal(['First.', 'Second.']);
  });

  it('gives an answer back for another wording', async () => {
    const { memory, place } = desk();
    const { write, box, screen } = await compose(memory, place);
    memory.trouble = 'network_failed';
    await write('On our wya.');
    pressKey(box, { key: 'Enter' });
    await screen.press('Edit');
    await waitUntil(() => box.value === 'On our wya.');
    expect(screen.find('.unsent')).to.equal(undefined);
  });

  it('loses nothing by a reload: neither the typed nor the unsent', async () => {
    const { memory, place } = desk();
    const before = await compose(memory, place);
    memory.trouble = 'network_failed';
    await before.write('Unsent.');
    pressKey(before.box, { key: 'Enter' });
    await before.write('Half a sen');
    await before.screen.says('Not sent.');
    const [id] = memory.answerIds;
    expect(id).to.equal(undefined);
    const kept = readDraft(place).unsent[0]!.id;

    memory.trouble = undefined;
    const after = await compose(memory, place);
    await waitUntil(() => after.box.value === 'Half a sen');
    await after.screen.press('Try again');
    await waitUntil(() => memory.answerIds.length === 1);
    expect(memory.answerIds).to.deep.equal([kept]);
  });

  it('keeps a draft for each conversation', async () => {
    const { memory, place } = desk();
    const other = memory.begin({}, ['Another']);
    await (await compose(memory, place)).write('For the first.');
    expect((await compose(memory, other)).box.value).to.equal('');
    expect((await compose(memory, place)).box.value).to.equal('For the first.');
  });

  it('reopens a closed conversation', async () => {
    const { memory, place } = desk();
    await memory.api.close(place);
    const { write, box, screen } = await compose(memory, place);
    await screen.says('This conversation is closed. Your answer reopens it.');
    await write('One more thing.');
    pressKey(box, { key: 'Enter' });
    await waitUntil(() => memory.item(place).status === 'open');
  });

  it('tells the traveller that somebody types, but not with each key', async () => {
    const { memory, place } = desk();
    const { write } = await compose(memory, place);
    for (const text of ['O', 'On', 'On ', 'On o']) await write(text);
    expect(memory.typingTold).to.have.length(1);
  });
});
