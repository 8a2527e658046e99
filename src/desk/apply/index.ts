import type { Command, CommandResult, CommandType, Receipt } from '../../contract/index.js';
import { isAnonymous } from '../../contract/index.js';
import { fingerprint } from '../auth/tokens.js';
import { dayOf } from '../day.js';
import { DeskError, errorBody } from '../errors.js';
import type { Sender } from '../store/receipts.js';
import { findReceipt, saveReceipt } from '../store/receipts.js';
import type { Scope } from '../writer.js';
import type { Applied, Apply } from './applied.js';
import type { Checked } from './check.js';
import { conversationRead } from './conversation-read.js';
import { conversationTyping } from './conversation-typing.js';
import { faqMiss } from './faq-miss.js';
import { faqRate } from './faq-rate.js';
import { messageSend } from './message-send.js';
import { travellerForget } from './traveller-forget.js';
import { travellerIntroduce } from './traveller-introduce.js';

/** How each type of command is carried out: a new one is one more line here. */
const APPLY: { [T in CommandType]: Apply<T> } = {
  'message.send': messageSend,
  'conversation.read': conversationRead,
  'conversation.typing': conversationTyping,
  'traveller.introduce': travellerIntroduce,
  'traveller.forget': travellerForget,
  'faq.rate': faqRate,
  'faq.miss': faqMiss,
};

/** Carries out the commands of one request in their order, and answers a result for each. */
export async function applyAll(checked: readonly Checked[], sender: Sender, scope: Scope): Promise<CommandResult[]> {
  const results: CommandResult[] = [];
  for (const one of checked) results.push(await resultOf(one, sender, scope));
  return results;
}

async function resultOf({ id, outcome }: Checked, sender: Sender, scope: Scope): Promise<CommandResult> {
  if (outcome instanceof DeskError) return { id, error: errorBody(outcome) };
  try {
    return { id, receipt: await once(outcome, sender, scope) };
  } catch (error) {
    if (error instanceof DeskError) return { id, error: errorBody(error) };
    throw error;
  }
}

/** A command that was carried out before gets the receipt of then. */
async function once(command: Command, sender: Sender, scope: Scope): Promise<Receipt> {
  const anonymous = isAnonymous([command]);
  // Nobody's receipt tells neither the device nor, as the id of a command does, the moment.
  const keeper = anonymous ? { ...sender, device: '' } : sender;
  const id = anonymous ? fingerprint(command.id) : command.id;
  const known = await findReceipt(scope.tx, keeper, id);
  if (known) return known;
  const { reference, cursor } = await applyOne(command, sender, scope);
  const at = anonymous ? `${dayOf(scope.now)}T00:00:00.000Z` : new Date(scope.now).toISOString();
  const receipt = { reference, at, cursor: String(cursor) };
  if (command.type !== 'conversation.typing') await saveReceipt(scope.tx, keeper, id, receipt);
  return receipt;
}

function applyOne<T extends CommandType>(command: Command, sender: Sender, scope: Scope): Promise<Applied> {
  // TypeScript cannot see that the entry found by a command's type takes that command.
  const apply = APPLY[command.type] as Apply<T>;
  return apply(command as Parameters<Apply<T>>[0], sender, scope);
}
