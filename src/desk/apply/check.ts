import type { TSchema, TStringOptions } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Command, CommandType } from '../../contract/index.js';
import { CLOCK_AHEAD_MAX, CLOCK_BEHIND_MAX } from '../../contract/index.js';
import { COMMANDS } from '../../contract/schema/command.js';
import { UuidV7 } from '../../contract/schema/primitives.js';
import { storableText, textLength, textProblem } from '../../rules/index.js';
import { DeskError } from '../errors.js';
import { wrongField } from '../wrong-field.js';

/** A command that may be carried out, or why it may not, with the id to answer under. */
export interface Checked {
  readonly id: string;
  readonly outcome: Command | DeskError;
}

const CHECKERS = new Map(Object.entries(COMMANDS).map(([type, schema]) => [type, Compile(schema)]));
const ID = Compile(UuidV7);

/**
 * Judges one command as it came, whatever it is.
 * @param now the desk's clock, milliseconds since 1970
 */
export function checkCommand(value: unknown, now: number): Checked {
  const fields: Fields = isFields(value) ? value : {};
  const id = typeof fields['id'] === 'string' ? fields['id'] : '';
  try {
    return { id, outcome: checked(value, fields, now) };
  } catch (error) {
    if (error instanceof DeskError) return { id, outcome: error };
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function checked(value: unknown, fields: Fields, now: number): Command {
  if (!isFields(value) || Array.isArray(value)) throw new DeskError('command_invalid');
  if (!ID.Check(fields['id'])) throw new DeskError('id_invalid', { field: 'id' });
  if (typeof fields['type'] !== 'string') throw new DeskError('command_invalid', { field: 'type' });
  const checker = CHECKERS.get(fields['type']);
  if (!checker) throw new DeskError('command_unknown', { field: 'type' });
  if (fields['type'] === 'message.send') checkText(fields['body']);
  if (!checker.Check(fields)) throw new DeskError('command_invalid', { field: wrongField(checker.Errors(fields)) });
  const command = fields as Command;
  checkStrings(command);
  checkClock(command, now);
  return canonical(command);
}

/** Before the schema, which would only say that the field is wrong. */
function checkText(body: unknown): void {
  if (!isFields(body) || typeof body['text'] !== 'string') return;
  const problem = textProblem(body['text']);
  if (problem) throw new DeskError(problem, { field: 'body.text' });
}

/**
 * What schemas cannot say: no database stores NUL and half surrogates, and the validator counts what looks like
 * one character as one, however long it is.
 */
function checkStrings({ type, body }: Command): void {
  const schemas: Readonly<Record<string, TSchema>> = COMMANDS[type].properties.body.properties;
  for (const [name, schema] of Object.entries(schemas)) {
    const { maxLength = Infinity } = schema as TStringOptions;
    const text = (body as Fields)[name];
    if (typeof text !== 'string') continue;
    if (storableText(text) === text && textLength(text) <= maxLength) continue;
    throw new DeskError('command_invalid', { field: `body.${name}` });
  }
}

function checkClock({ at }: Command, now: number): void {
  const ahead = Date.parse(at) - now;
  // The schema lets some moments pass that no calendar has.
  if (Number.isNaN(ahead)) throw new DeskError('command_invalid', { field: 'at' });
  if (ahead > CLOCK_AHEAD_MAX || -ahead > CLOCK_BEHIND_MAX) {
    throw new DeskError('clock_skewed', { field: 'at', at: new Date(now).toISOString() });
  }
}

/** RFC 9562: a UUID is the same in capitals. */
function canonical<T extends CommandType>(command: Command & { type: T }): Command {
  const id = command.id.toLowerCase();
  if (!('conversation' in command.body)) return { ...command, id };
  return {
    ...command,
    id,
    body: { ...command.body, conversation: command.body.conversation.toLowerCase() },
  } as Command;
}
