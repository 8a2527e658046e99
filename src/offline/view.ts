import { compareCursors } from '../contract/index.js';
import type { ConversationsState, ConversationView, MessageView } from '../contract/index.js';
import { deliveryState } from './delivery.js';
import type { Status } from './outbox.js';
import type { ConversationRow, MessageRow, OutboxRow } from './schema.js';
import type { Tables } from './transaction.js';
import type { TypingSign } from './typing.js';

/** What is known beside the rows; it lasts no longer than the page. */
export interface Surroundings extends Status {
  readonly loaded: boolean;
  readonly storage: ConversationsState['storage'];
  /** By conversation. */
  readonly typing: ReadonlyMap<string, TypingSign>;
}

interface Entry {
  readonly message: MessageRow;
  readonly row: OutboxRow | undefined;
}

/** Confirmed ones as the desk has them, then the others as they were written. */
function byOrder(a: Entry, b: Entry): number {
  if (a.message.cursor && b.message.cursor) return compareCursors(a.message.cursor, b.message.cursor);
  if (a.message.cursor || b.message.cursor) return a.message.cursor ? -1 : 1;
  return (a.row?.seq ?? 0) - (b.row?.seq ?? 0);
}

function messageView({ message, row }: Entry, conversation: ConversationRow, sending: readonly string[]): MessageView {
  const { conversation: _conversation, cursor: _cursor, ...rest } = message;
  if (message.from !== 'traveller') return rest;
  const state = deliveryState(message, row, sending.includes(message.id), conversation);
  return { ...rest, state, ...(state === 'failed' && row?.error && { error: row.error }) };
}

function conversationView(
  conversation: ConversationRow,
  entries: readonly Entry[],
  around: Surroundings,
): ConversationView {
  const { id, reference, status, seen } = conversation;
  const answers = entries.map(({ message }) => message).filter(({ from }) => from === 'agent');
  const agent = answers.at(-1)?.agent;
  const sign = around.typing.get(id);
  return {
    id,
    status,
    messages: entries.map((entry) => messageView(entry, conversation, around.sending)),
    unread: answers.filter(({ cursor }) => compareCursors(cursor!, seen) > 0).length,
    ...(reference && { reference }),
    ...(agent && { agent }),
    ...(sign?.answers === answers.length && { typing: sign.name }),
  };
}

/** The device's rows as widgets see them. */
export function view(tables: Tables, around: Surroundings): ConversationsState {
  const rows = new Map([...tables.outbox.values()].map((row) => [row.command.id, row]));
  const entries = new Map<string, Entry[]>();
  for (const message of tables.messages.values()) {
    const list = entries.get(message.conversation) ?? [];
    entries.set(message.conversation, list);
    list.push({ message, row: rows.get(message.id) });
  }
  const list = [...tables.conversations.values()]
    .map((conversation) => ({ conversation, entries: (entries.get(conversation.id) ?? []).sort(byOrder) }))
    .filter((each) => each.entries.length > 0)
    .sort((a, b) => byOrder(b.entries.at(-1)!, a.entries.at(-1)!))
    .map((each) => conversationView(each.conversation, each.entries, around));
  return {
    loaded: around.loaded,
    list,
    unread: list.reduce((sum, { unread }) => sum + unread, 0),
    contact: tables.device.get('me')?.contact ?? {},
    storage: around.storage,
    line: around.line,
  };
}
