import { MISS_MAX } from '../contract/index.js';
import { textLength } from './text.js';

/** What may say who somebody is, wherever it begins. The text is normalised and in small letters when it is looked for. */
const PERSONAL: readonly RegExp[] = [
  // E-mail addresses and handles.
  /\S*@\S*/gu,
  // Addresses of pages, with or without a protocol.
  /\b[a-z][a-z0-9+.-]*:\/\/\S*|\bwww\.\S*|\b[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/\S*/gu,
  // References of bookings, passports, flights: five characters or more, letters and digits mixed.
  /(?<![\p{L}\p{N}])(?=[a-z0-9-]*\d)(?=[a-z0-9-]*[a-z])(?:[a-z0-9]-?){5,}(?![\p{L}\p{N}])/gu,
  // Numbers of phones, cards, accounts and dates of birth: six digits or more, however they are grouped.
  /\+?\(?\p{N}(?:[\s()./\-–]*\p{N}){5,}/gu,
  // Long runs of digits.
  /\p{N}{5,}/gu,
];

/**
 * A search query as it may be counted: normalised (NFKC, small letters, single spaces) and without what looks personal,
 * or undefined when it is too long for a query or nothing is left. A name or a reference of letters alone cannot be told
 * from other words. What comes out goes through again unchanged.
 */
export function impersonal(query: string): string | undefined {
  if (textLength(query) > MISS_MAX) return undefined;
  let text = query;
  // What is taken out may bring two halves together, so it goes on until nothing is found.
  for (let before; before !== text;) {
    before = text;
    text = text.normalize('NFKC').toLowerCase();
    for (const pattern of [/\p{C}+/gu, ...PERSONAL]) text = text.replace(pattern, ' ');
    text = text.replace(/\s+/gu, ' ').trim();
  }
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text) && textLength(text) <= MISS_MAX ? text : undefined;
}
