import type { Apply } from './applied.js';
import { ownConversation } from './own-conversation.js';

/** Tells the consoles. Stored nowhere. */
export const conversationTyping: Apply<'conversation.typing'> = async ({ body }, sender, scope) => {
  const { id, reference } = await ownConversation(scope.tx, sender, body.conversation);
  scope.tell({ type: 'typing', ...sender, conversation: id, by: 'traveller', name: '' });
  return { reference, cursor: scope.cursor };
};
