import type { Letters } from './fold.js';
import { fold } from './fold.js';
import { isAlphabetic, isCjk } from './tokens.js';

/** What the engine is told of a language. Everything works without it, only less well. */
export interface LanguageData {
  /**
   * Words of one meaning: members separated by spaces, meanings by bars, after words that say little. A member matches
   * whatever begins with it; a `_` in it stands for a space.
   */
  readonly concepts: string;
  /** Pairs of letters: the first is read as the second. */
  readonly letters?: string;
}

/** Of a trie of members, by UTF-16 unit. */
interface Node {
  readonly next: Map<number, Node>;
  /** Of the member that ends here. */
  concepts?: number[];
}

/** Language data made ready. */
export interface Lexicon {
  readonly root: Node;
  readonly letters: Letters;
  /** How many concepts there are. */
  readonly size: number;
}

/** Where a folded text names concepts, and their numbers, which are those of its longest member there. */
export type Mention = readonly [start: number, end: number, concepts: readonly number[]];

function add(root: Node, member: string, concept: number): void {
  let node = root;
  for (let at = 0; at < member.length; at += 1) {
    const unit = member.charCodeAt(at);
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = { next: new Map() }));
    node = next;
  }
  (node.concepts ??= []).push(concept);
}

/** Makes language data ready for `mentions`; without data nothing is ever mentioned. */
export function lexicon({ concepts, letters = '' }: LanguageData = { concepts: '' }): Lexicon {
  const pairs = new Map((letters.match(/../gu) ?? []).map(([from, to]) => [from!, to!]));
  const root: Node = { next: new Map() };
  const all = concepts.split('|');
  all.forEach((members, concept) => members.split(' ').forEach((member) => add(root, fold(member, pairs), concept)));
  return { root, letters: pairs, size: all.length };
}

/** The first concept: words such as 'how' and 'please', which nobody looks for and so need not be of one meaning. */
export const LITTLE = 0;
/** The shortest member that is looked for inside a word, as in compounds: shorter ones turn up in anything. */
const INSIDE = 5;
/** The longest member that may not have any ending. */
const SHORT = 3;
const JAMO = 0x1100;

/**
 * Whether a member that is found in the middle of letters may be taken for a word. A short one may have few letters after it:
 * 'pet' has 'pets'. After a Hangul of two or three jamo a particle may come, of as many.
 */
function fits(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const length = end - start;
  if (isCjk(first)) return true;
  if (length < INSIDE && isAlphabetic(text.charCodeAt(start - 1))) return false;
  if (length > SHORT) return true;
  let most = first < JAMO ? length - 2 : SHORT;
  for (let at = end; isAlphabetic(text.charCodeAt(at)); at += 1) most -= 1;
  return most >= 0;
}

/** Every concept that a folded text names, from left to right, the longest first, none over another. */
export function mentions(text: string, { root }: Lexicon): Mention[] {
  const out: Mention[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let found: Mention | undefined;
    let node = root.next.get(text.charCodeAt(start));
    for (let end = start + 1; node; end += 1) {
      const { concepts, next } = node;
      if (concepts && fits(text, start, end)) found = [start, end, concepts];
      node = next.get(text.charCodeAt(end));
    }
    if (!found) continue;
    out.push(found);
    start = found[1] - 1;
  }
  return out;
}
