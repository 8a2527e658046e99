import type { CommandType } from './schema/command.js';

/** Whether these commands say nothing of who sends them: then no secret goes with them, and no receipt names a device. */
export function isAnonymous(commands: readonly { readonly type: CommandType }[]): boolean {
  return commands.length > 0 && commands.every(({ type }) => type === 'faq.miss');
}
