/** A piece of a message: plain text, or an address that may be opened. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

// Web addresses end before closing punctuation, in Chinese and Japanese too; only http and https ever become links.
const ADDRESS = /https?:\/\/[^\s<>"'、。，！？（）「」]+/gi;
const TRAILING = /[.,;:!?)\]}]+$/;

/** Splits a message into text and web addresses. Nothing in it is ever read as HTML. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, '');
    if (!URL.canParse(address)) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: address, href: address });
    end = match.index + address.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
