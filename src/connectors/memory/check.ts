import { CLOCK_AHEAD_MAX, CLOCK_BEHIND_MAX } from '../../contract/index.js';
import type { Command, ErrorBody, ErrorCode } from '../../contract/index.js';
import { textProblem } from '../../rules/index.js';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const TYPES: readonly string[] = [
  'message.send',
  'conversation.read',
  'conversation.typing',
  'traveller.introduce',
  'traveller.forget',
  'faq.rate',
  'faq.miss',
] satisfies Command['type'][];

const error = (code: ErrorCode, more: Partial<ErrorBody> = {}): ErrorBody => ({ code, message: code, ...more });

/** Why a desk would refuse a command before it looks at its conversation, or undefined. `now` in ms since 1970. */
export function refusal(command: Command, now: number): ErrorBody | undefined {
  if (!UUID_V7.test(command.id)) return error('id_invalid');
  if (!TYPES.includes(command.type)) return error('command_unknown');
  const at = Date.parse(command.at);
  if (!(at <= now + CLOCK_AHEAD_MAX && at >= now - CLOCK_BEHIND_MAX)) {
    return error('clock_skewed', { at: new Date(now).toISOString() });
  }
  if (command.type !== 'message.send') return undefined;
  const problem = textProblem(command.body.text);
  return problem && error(problem, { field: 'body.text' });
}
