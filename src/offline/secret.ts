import { uuidv7 } from '../rules/index.js';

// Only `getRandomValues` is there on a plain http page; `randomUUID` and `subtle` are not.
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** The device's secret: 256 bits in base64url. */
export function makeSecret(): string {
  const text = btoa(String.fromCharCode(...random(32)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** A UUID, version 7. `now` in milliseconds since 1970. */
export function makeId(now: number): string {
  return uuidv7(now, random(10));
}
