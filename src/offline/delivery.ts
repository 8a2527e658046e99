import { compareCursors } from '../contract/index.js';
import type { ConversationInfo, DeliveryState } from '../contract/index.js';
import type { MessageRow, OutboxRow } from './schema.js';

/**
 * Where one of the traveller's own messages is. A cursor is the desk's word that it has the message, whatever the
 * outbox still says: its receipt may have been lost on the way.
 */
export function deliveryState(
  { cursor, link }: Pick<MessageRow, 'cursor' | 'link'>,
  row: OutboxRow | undefined,
  underWay: boolean,
  { delivered, read }: Pick<ConversationInfo, 'delivered' | 'read'>,
): DeliveryState {
  if (cursor) {
    if (compareCursors(cursor, read) <= 0) return 'read';
    return compareCursors(cursor, delivered) <= 0 ? 'delivered' : 'sent';
  }
  if (link) return 'handover';
  if (row?.error) return 'failed';
  return underWay ? 'sending' : 'queued';
}
