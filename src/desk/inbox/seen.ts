import { change } from '../apply/conversation-changes.js';
import type { Conversation } from '../store/conversations.js';
import { undelivered } from '../store/conversations.js';
import type { Scope, Writer } from '../writer.js';
import type { Db } from '../store/database.js';

/** Which of a site's conversations an operator was shown; absent: every open one. */
export type Shown = Pick<Conversation, 'site' | 'id'> | undefined;

/** Marks what an operator was shown as delivered, so that the travellers hear of it. Writes only when it is news. */
export async function markDelivered(db: Db, writer: Writer, shown: Shown): Promise<void> {
  if ((await undelivered(db, shown)).length === 0) return;
  await writer.write(async (scope) => {
    for (const one of await undelivered(scope.tx, shown)) await change(one, { delivered: one.last }, scope);
  });
}

/** Marks a conversation as opened by an operator up to a cursor: never backwards, never beyond its last message. */
export async function markRead(conversation: Conversation, cursor: number, scope: Scope): Promise<void> {
  const read = Math.min(cursor, conversation.last);
  if (read <= conversation.read) return;
  await change(conversation, { read, delivered: Math.max(read, conversation.delivered) }, scope);
}
