import type { Apply } from './applied.js';
import { change } from './conversation-changes.js';
import { ownConversation } from './own-conversation.js';

/** How far the traveller has read. Never backwards, never beyond the last message. */
export const conversationRead: Apply<'conversation.read'> = async ({ body }, sender, scope) => {
  const conversation = await ownConversation(scope.tx, sender, body.conversation);
  const read = Math.min(Number(body.cursor), conversation.last);
  if (read > conversation.traveller_read) await change(conversation, { traveller_read: read }, scope);
  return { reference: conversation.reference, cursor: scope.cursor };
};
