import { newReference } from '../reference.js';
import { conversationsOf } from '../store/conversations.js';
import { saveContact } from '../store/devices.js';
import type { Apply } from './applied.js';
import { change } from './conversation-changes.js';

/** Keeps what the traveller claims, in the place of what was claimed before; every conversation shows it. */
export const travellerIntroduce: Apply<'traveller.introduce'> = async ({ body }, sender, scope) => {
  await saveContact(scope.tx, sender, body);
  const conversations = await conversationsOf(scope.tx, sender);
  for (const conversation of conversations) await change(conversation, {}, scope);
  return { reference: conversations[0]?.reference ?? newReference(), cursor: scope.cursor };
};
