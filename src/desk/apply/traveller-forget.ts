import { newReference } from '../reference.js';
import { conversationsOf } from '../store/conversations.js';
import { deleteDevice } from '../store/devices.js';
import { forgetFaqRatings } from '../store/faq-ratings.js';
import type { Apply } from './applied.js';

/** Deletes everything the device ever said; how often answers helped stays, as nobody's. Only the receipt for this stays, so that a retry is answered alike. */
export const travellerForget: Apply<'traveller.forget'> = async (_command, sender, scope) => {
  const conversations = await conversationsOf(scope.tx, sender);
  await forgetFaqRatings(scope.tx, sender);
  await deleteDevice(scope.tx, sender);
  for (const { id: conversation } of conversations) {
    scope.tell({ type: 'conversation', ...sender, conversation, cursor: scope.nextCursor() });
  }
  return { reference: newReference(), cursor: scope.cursor };
};
