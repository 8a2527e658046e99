import type { CommandOf, SiteSettings } from '../../contract/index.js';
import { afterOpenTime, MINUTE_MS } from '../../rules/index.js';
import { DeskError } from '../errors.js';
import { freeReference } from '../reference.js';
import type { Conversation } from '../store/conversations.js';
import { addConversation, findConversation } from '../store/conversations.js';
import { addMessage } from '../store/messages.js';
import type { Sender } from '../store/receipts.js';
import { findSite } from '../store/sites.js';
import type { Scope } from '../writer.js';
import type { Apply } from './applied.js';
import { change, setStatus } from './conversation-changes.js';

/** Stores what the traveller says. The first message begins its conversation, one to a closed conversation opens it. */
export const messageSend: Apply<'message.send'> = async (command, sender, scope) => {
  const { body } = command;
  const found = await findConversation(scope.tx, sender.site, body.conversation);
  if (found && found.device !== sender.device) throw new DeskError('conversation_unknown');
  const conversation = found ? await setStatus(found, 'open', scope, null) : await begin(command, sender, scope);
  const cursor = scope.nextCursor();
  await addMessage(scope.tx, {
    cursor,
    site: sender.site,
    conversation: conversation.id,
    id: command.id,
    sender: 'traveller',
    text: body.text,
    at: scope.now,
    urgent: Number(body.urgent ?? false),
    operator: null,
    code: null,
    problem: body.problem ? JSON.stringify(body.problem) : null,
  });
  const changes = {
    last: cursor,
    language: command.language,
    page: body.page ?? conversation.page,
    urgent: Number(body.urgent || conversation.urgent === 1),
    ...(conversation.waiting_since === null && (await owed(sender.site, scope))),
  };
  await change(conversation, changes, scope);
  return { reference: conversation.reference, cursor };
};

async function begin(
  { body, language }: CommandOf<'message.send'>,
  sender: Sender,
  scope: Scope,
): Promise<Conversation> {
  const conversation: Conversation = {
    ...sender,
    id: body.conversation,
    reference: await freeReference(scope.tx, sender.site),
    status: 'open',
    language,
    page: null,
    urgent: 0,
    last: 0,
    changed: 0,
    delivered: 0,
    read: 0,
    traveller_read: 0,
    waiting_since: null,
    due_at: null,
  };
  await addConversation(scope.tx, conversation);
  return conversation;
}

/** From now on an answer is owed, within the site's target of open time. */
async function owed(siteId: string, { tx, now }: Scope): Promise<Pick<Conversation, 'waiting_since' | 'due_at'>> {
  const site = await findSite(tx, siteId);
  return { waiting_since: now, due_at: (site && dueAt(site, now)) ?? null };
}

function dueAt({ hours, timeZone, replyTargetMinutes }: SiteSettings, since: number): number | undefined {
  return afterOpenTime(since, replyTargetMinutes * MINUTE_MS, hours, timeZone);
}
