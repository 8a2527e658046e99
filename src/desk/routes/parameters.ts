import type { Static } from 'typebox';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { CursorText, Uuid } from '../../contract/schema/primitives.js';
import { DeskError } from '../errors.js';

export const After = Type.Object({ after: Type.Optional(CursorText) });
export type After = Static<typeof After>;

export interface Ids {
  readonly id: string;
}

const ID = Compile(Uuid);

/**
 * A conversation's id from an address, in small letters.
 * @throws DeskError `conversation_unknown`: what is no UUID is no conversation
 */
export function conversationId({ id }: Ids): string {
  if (!ID.Check(id)) throw new DeskError('conversation_unknown');
  return id.toLowerCase();
}

/** A cursor as the store counts. Beyond what any desk reaches, it is simply the end. */
export function position(cursor: string): number {
  return Math.min(Number(cursor), Number.MAX_SAFE_INTEGER);
}
