import type { CommandOf, CommandType } from '../../contract/index.js';
import type { Sender } from '../store/receipts.js';
import type { Scope } from '../writer.js';

/** What a command's receipt says beside its time. */
export interface Applied {
  readonly reference: string;
  readonly cursor: number;
}

/**
 * Carries out one command inside the transaction. Refuses with a `DeskError` before it writes anything.
 */
export type Apply<T extends CommandType> = (command: CommandOf<T>, sender: Sender, scope: Scope) => Promise<Applied>;
