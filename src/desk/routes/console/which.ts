import { Compile } from 'typebox/compile';
import { SiteId } from '../../../contract/schema/primitives.js';
import { DeskError } from '../../errors.js';
import type { InboxItem } from '../../../contract/index.js';
import type { Conversation } from '../../store/conversations.js';
import { findConversation } from '../../store/conversations.js';
import type { Db } from '../../store/database.js';
import { inboxItem } from '../../store/inbox.js';
import type { Ids } from '../parameters.js';
import { conversationId } from '../parameters.js';

/** Which conversation an address names. */
export interface Which extends Ids {
  readonly site: string;
}

const SITE = Compile(SiteId);

/** @throws DeskError `conversation_unknown` */
export async function namedConversation(db: Db, which: Which): Promise<Conversation> {
  const found = SITE.Check(which.site) ? await findConversation(db, which.site, conversationId(which)) : undefined;
  if (!found) throw new DeskError('conversation_unknown');
  return found;
}

/** @throws DeskError `conversation_unknown` */
export async function itemOf(db: Db, conversation: Pick<Conversation, 'site' | 'id'>): Promise<InboxItem> {
  const item = await inboxItem(db, conversation);
  if (!item) throw new DeskError('conversation_unknown');
  return item;
}
