import { hash } from './json.js';

/** Crockford's base 32, as a desk's references are written. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The reference of whoever holds a secret, such as `K7Q-4TX2`: nobody is there to give out another one. */
export function referenceOf(secret: string): string {
  let rest = hash(secret);
  let code = '';
  for (let i = 0; i < 7; i += 1) {
    code += ALPHABET[rest % 32]!;
    rest = Math.floor(rest / 32);
  }
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}
