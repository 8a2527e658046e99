import { randomBytes } from 'node:crypto';
import type { SystemCode } from '../../contract/index.js';
import { uuidv7 } from '../../rules/index.js';
import type { Conversation } from '../store/conversations.js';
import { updateConversation } from '../store/conversations.js';
import { addMessage } from '../store/messages.js';
import type { Scope } from '../writer.js';

/** Which of a conversation's columns change; `changed` follows by itself. */
type Change = Partial<Omit<Conversation, 'site' | 'id' | 'device' | 'changed'>>;

/** Changes a conversation and tells everybody who listens. Answers the conversation as it is now. */
export async function change(conversation: Conversation, changes: Change, scope: Scope): Promise<Conversation> {
  // A message took the cursor already.
  const changed = changes.last ?? scope.nextCursor();
  await updateConversation(scope.tx, conversation, { ...changes, changed });
  const { site, id, device } = conversation;
  scope.tell({ type: 'conversation', site, device, conversation: id, cursor: changed });
  return { ...conversation, ...changes, changed };
}

const SENTENCES: Record<SystemCode, string> = {
  conversation_closed: 'This conversation was closed.',
  conversation_reopened: 'This conversation was opened again.',
};

/** A message of the desk itself; widgets translate its code. Answers its cursor. */
async function addSystemMessage(
  { site, id: conversation }: Conversation,
  code: SystemCode,
  scope: Scope,
  operator: string | null,
): Promise<number> {
  const cursor = scope.nextCursor();
  const id = uuidv7(scope.now, randomBytes(10));
  const stamp = { cursor, site, conversation, id, at: scope.now, urgent: 0, operator };
  await addMessage(scope.tx, { ...stamp, sender: 'system', text: SENTENCES[code], code });
  return cursor;
}

/** Opens a closed conversation, or closes an open one; nothing happens when it is so already. */
export async function setStatus(
  conversation: Conversation,
  status: Conversation['status'],
  scope: Scope,
  operator: string | null,
): Promise<Conversation> {
  if (conversation.status === status) return conversation;
  const code = status === 'open' ? 'conversation_reopened' : 'conversation_closed';
  const last = await addSystemMessage(conversation, code, scope, operator);
  return change(conversation, { status, last, urgent: 0, waiting_since: null, due_at: null }, scope);
}
