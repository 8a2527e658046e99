import type { Answer, Message } from '../../contract/index.js';
import { openTimeBetween } from '../../rules/index.js';
import { change, setStatus } from '../apply/conversation-changes.js';
import type { Conversation } from '../store/conversations.js';
import { addMessage, findAnswer } from '../store/messages.js';
import type { OperatorRow } from '../store/operators.js';
import { agentProfile } from '../store/operators.js';
import { addReplyWait } from '../store/reply-waits.js';
import { findSite } from '../store/sites.js';
import type { Scope } from '../writer.js';

/**
 * Stores an operator's answer and measures how long the traveller waited. The same id again changes nothing and
 * answers the message of then. An answer to a closed conversation opens it.
 */
export async function giveAnswer(
  found: Conversation,
  { id, text }: Answer,
  operator: OperatorRow,
  scope: Scope,
): Promise<Message> {
  const known = await findAnswer(scope.tx, found, id);
  if (known) return known;
  const conversation = await setStatus(found, 'open', scope, operator.id);
  const cursor = scope.nextCursor();
  const stamp = { cursor, site: found.site, conversation: found.id, at: scope.now, operator: operator.id };
  await addMessage(scope.tx, { ...stamp, id, text, sender: 'agent', urgent: 0, code: null });
  await measureWait(conversation, cursor, scope);
  // Who answers has read what was said before.
  const seen = { read: cursor, delivered: cursor };
  await change(conversation, { last: cursor, urgent: 0, waiting_since: null, due_at: null, ...seen }, scope);
  const at = new Date(scope.now).toISOString();
  return { id, from: 'agent', text, at, cursor: String(cursor), agent: agentProfile(operator) };
}

async function measureWait({ site: id, waiting_since }: Conversation, cursor: number, scope: Scope): Promise<void> {
  const site = waiting_since === null ? undefined : await findSite(scope.tx, id);
  if (!site) return;
  const waited = openTimeBetween(waiting_since!, scope.now, site.hours, site.timeZone);
  await addReplyWait(scope.tx, { cursor, site: id, at: scope.now, seconds: Math.round(waited / 1000) });
}
