import { randomInt } from 'node:crypto';
import { referenceTaken } from './store/conversations.js';
import type { Db } from './store/database.js';

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud and typed from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference such as `K7Q-4TX2`: seven characters, 34 thousand million of them. */
export function newReference(): string {
  const code = Array.from({ length: 7 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}

/** A reference that no conversation of the site has. */
export async function freeReference(db: Db, site: string): Promise<string> {
  for (;;) {
    const reference = newReference();
    if (!(await referenceTaken(db, site, reference))) return reference;
  }
}
