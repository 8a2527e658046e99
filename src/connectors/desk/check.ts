import type {
  Command,
  CommandResult,
  ConversationPage,
  Cursor,
  DocumentMap,
  DocumentName,
  ErrorCode,
  Message,
  PortEvent,
} from '../../contract/index.js';

/**
 * Whether what came over the network has the shape that is relied on. Written by hand, since a schema library is more
 * than all the rest; only as deep as a wrong answer could do harm, above all a receipt that is none.
 */
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value));
const isCode = (value: unknown): value is ErrorCode => isText(value) && /^[a-z_]+$/.test(value);
export const isCursor = (value: unknown): value is Cursor => isText(value) && /^\d{1,19}$/.test(value);

/** The code of an error answer, or undefined when it is not one of the desk's. */
export function errorCodeOf(answer: unknown): ErrorCode | undefined {
  const code = isObject(answer) && isObject(answer['error']) && answer['error']['code'];
  return isCode(code) ? code : undefined;
}

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

const DOCUMENTS: { readonly [N in DocumentName]: (content: Json) => boolean } = {
  site: ({ name, timeZone, hours, channels, agents }) =>
    isText(name) &&
    isText(timeZone) &&
    isObject(hours) &&
    Array.isArray(hours['regular']) &&
    Array.isArray(channels) &&
    Array.isArray(agents),
};

/** The document that was asked for, or undefined. */
export function documentOf<N extends DocumentName>(answer: unknown, name: N): DocumentMap[N] | undefined {
  return isObject(answer) && DOCUMENTS[name](answer) ? (answer as unknown as DocumentMap[N]) : undefined;
}

/** A hint, or undefined for one that this version does not know. */
export function eventOf(answer: unknown): PortEvent | undefined {
  if (!isObject(answer) || !isText(answer['conversation'])) return undefined;
  const { type, cursor, name } = answer;
  const known = (type === 'conversation' && isCursor(cursor)) || (type === 'typing' && isText(name));
  return known ? (answer as unknown as PortEvent) : undefined;
}
