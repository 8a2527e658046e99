import type { Command, CommandResult, ConversationPage, Cursor, Message, PortEvent } from '../../contract/index.js';
import { isCode, isObject, isText } from './check.js';

const isTime = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value));
export const isCursor = (value: unknown): value is Cursor => isText(value) && /^\d{1,19}$/.test(value);

function isResult(value: unknown, command: Command): value is CommandResult {
  if (!isObject(value) || value['id'] !== command.id) return false;
  const { receipt, error } = value;
  if (isObject(error)) return isCode(error['code']);
  return isObject(receipt) && isText(receipt['reference']) && isTime(receipt['at']) && isCursor(receipt['cursor']);
}

/** A result for each command, in their order, or undefined. */
export function resultsOf(answer: unknown, commands: readonly Command[]): CommandResult[] | undefined {
  const results = isObject(answer) && answer['results'];
  if (!Array.isArray(results) || results.length !== commands.length) return undefined;
  return commands.every((command, i) => isResult(results[i], command)) ? (results as CommandResult[]) : undefined;
}

function isMessage(value: unknown): value is Message {
  return (
    isObject(value) &&
    ['id', 'from', 'text'].every((field) => isText(value[field])) &&
    isTime(value['at']) &&
    isCursor(value['cursor'])
  );
}

/** A page of one's own conversation, or undefined. */
export function pageOf(answer: unknown, conversation: string): ConversationPage | undefined {
  if (!isObject(answer) || !isCursor(answer['cursor']) || !isObject(answer['conversation'])) return undefined;
  const { id, reference, status, delivered, read } = answer['conversation'];
  const isInfo = id === conversation && isText(reference) && isText(status) && isCursor(delivered) && isCursor(read);
  const { messages } = answer;
  if (!isInfo || !Array.isArray(messages) || !messages.every(isMessage)) return undefined;
  return answer as unknown as ConversationPage;
}

/** A hint, or undefined for one that this version does not know. */
export function eventOf(answer: unknown): PortEvent | undefined {
  if (!isObject(answer)) return undefined;
  const { type, conversation, cursor, name, document } = answer;
  const known =
    (type === 'conversation' && isText(conversation) && isCursor(cursor)) ||
    (type === 'typing' && isText(conversation) && isText(name)) ||
    (type === 'document' && isText(document));
  return known ? (answer as unknown as PortEvent) : undefined;
}
