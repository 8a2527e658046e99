import { laterCursor, START } from '../../contract/index.js';
import type { Command, CommandOf, ContactDetails } from '../../contract/index.js';
import type { ConversationRow, DeviceRow, OutboxRow } from '../schema.js';
import type { Act, Transaction } from '../transaction.js';

/** Rows of commands that belong to no conversation. */
const TRAVELLER_QUEUE = 'traveller';

/** What the device brings along: a fresh secret in case there is none yet, and the language to fall back to. */
export interface Origin {
  readonly secret: string;
  readonly language: string;
}

async function deviceOf(transaction: Transaction, origin: Origin): Promise<DeviceRow> {
  return (await transaction.get('device', 'me')) ?? { id: 'me', secret: origin.secret, contact: {}, seq: 0 };
}

/** Puts a command at the end of its queue and answers its row. */
function enqueue(transaction: Transaction, device: DeviceRow, command: Command): OutboxRow {
  const queue = 'conversation' in command.body ? command.body.conversation : TRAVELLER_QUEUE;
  const row = { seq: device.seq + 1, queue, command };
  transaction.put('device', { ...device, seq: row.seq });
  transaction.put('outbox', row);
  return row;
}

function newConversation(id: string): ConversationRow {
  return { id, status: 'open', cursor: START, delivered: START, read: START, seen: START };
}

async function say(transaction: Transaction, device: DeviceRow, command: CommandOf<'message.send'>): Promise<void> {
  const { id, at, language, body } = command;
  const { conversation, text, urgent, problem } = body;
  enqueue(transaction, { ...device, language }, command);
  const said = { text, ...(urgent && { urgent }), ...(problem && { problem }) };
  transaction.put('messages', { id, conversation, from: 'traveller', at, ...said });
  const known = await transaction.get('conversations', conversation);
  if (!known) transaction.put('conversations', newConversation(conversation));
}

/** Keeps a message: outbox, conversation and message in one, and the draft it was typed as goes. */
export function keepMessage(command: CommandOf<'message.send'>, draft: string, origin: Origin): Act {
  return async (transaction) => {
    await say(transaction, await deviceOf(transaction, origin), command);
    transaction.remove('drafts', draft);
  };
}

/** Puts a failed message back as a new command; in a new conversation when its own is no more. */
export function keepAgain(failedId: string, id: string, at: string, newConversationId: string): Act {
  return async (transaction) => {
    const device = await transaction.get('device', 'me');
    const failed = await failedRow(transaction, failedId);
    if (!device || failed?.command.type !== 'message.send') return;
    const { language, body } = failed.command;
    const conversation = failed.error === 'conversation_unknown' ? newConversationId : body.conversation;
    removeMessage(transaction, failed);
    await say(transaction, device, { id, at, language, type: 'message.send', body: { ...body, conversation } });
  };
}

/** Throws a failed message away. */
export function discardMessage(id: string): Act {
  return async (transaction) => {
    const failed = await failedRow(transaction, id);
    if (failed) removeMessage(transaction, failed);
  };
}

async function failedRow(transaction: Transaction, id: string): Promise<OutboxRow | undefined> {
  return (await transaction.all('outbox')).find((row) => row.error && row.command.id === id);
}

function removeMessage(transaction: Transaction, row: OutboxRow): void {
  transaction.remove('outbox', row.seq);
  transaction.remove('messages', row.command.id);
}

/** The traveller has seen a conversation to its end. Only the newest such word of a conversation waits. */
export function markSeen(conversation: string, id: string, at: string, origin: Origin): Act {
  return async (transaction) => {
    const row = await transaction.get('conversations', conversation);
    const cursors = (await transaction.all('messages'))
      .filter((message) => message.conversation === conversation && message.cursor)
      .map((message) => message.cursor!);
    const cursor = cursors.reduce(laterCursor, START);
    if (!row || laterCursor(cursor, row.seen) === row.seen) return;
    transaction.put('conversations', { ...row, seen: cursor });
    for (const { queue, seq, command } of await transaction.all('outbox')) {
      if (queue === conversation && command.type === 'conversation.read') transaction.remove('outbox', seq);
    }
    const device = await deviceOf(transaction, origin);
    const language = device.language ?? origin.language;
    enqueue(transaction, device, { id, at, language, type: 'conversation.read', body: { conversation, cursor } });
  };
}

/** How the traveller would like to be called and found. */
export function introduce(contact: ContactDetails, id: string, at: string, origin: Origin): Act {
  return async (transaction) => {
    const device = await deviceOf(transaction, origin);
    const language = device.language ?? origin.language;
    enqueue(transaction, { ...device, contact }, { id, at, language, type: 'traveller.introduce', body: contact });
  };
}

/** Keeps a command that belongs to no conversation. */
export function keepCommand(command: Command, secret: string): Act {
  return async (transaction) => {
    enqueue(transaction, await deviceOf(transaction, { secret, language: command.language }), command);
  };
}

/** Keeps the unsent text of a conversation; an empty one is no draft. */
export function keepDraft(id: string, text: string, origin: Origin): Act {
  return async (transaction) => {
    if (text === '') transaction.remove('drafts', id);
    else {
      transaction.put('device', await deviceOf(transaction, origin));
      transaction.put('drafts', { id, text });
    }
  };
}

/** Deletes everything but the secret and the order to the desk to delete everything, too. */
export function forgetAll(id: string, at: string, language: string): Act {
  return async (transaction) => {
    const device = await transaction.get('device', 'me');
    for (const store of ['outbox', 'conversations', 'messages', 'drafts'] as const) transaction.clear(store);
    if (!device) return;
    const { secret, seq } = device;
    const bare: DeviceRow = { id: 'me', secret, seq, contact: {}, forgetting: true };
    enqueue(transaction, bare, { id, at, language, type: 'traveller.forget', body: {} });
  };
}
