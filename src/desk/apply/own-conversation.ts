import { DeskError } from '../errors.js';
import type { Conversation } from '../store/conversations.js';
import { findConversation } from '../store/conversations.js';
import type { Db } from '../store/database.js';
import type { Sender } from '../store/receipts.js';

/**
 * The sender's own conversation. Somebody else's is refused just as one that does not exist, so that nobody learns
 * which ids exist.
 * @throws DeskError `conversation_unknown`
 */
export async function ownConversation(db: Db, { site, device }: Sender, id: string): Promise<Conversation> {
  const conversation = await findConversation(db, site, id);
  if (conversation?.device !== device) throw new DeskError('conversation_unknown');
  return conversation;
}
