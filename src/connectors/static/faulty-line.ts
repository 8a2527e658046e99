const TOKEN =
  /\s*("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:])/y;

/** How the tokens begin that may come next; `v` is a number or a word. */
const MAY_COME = {
  value: '"v{[',
  valueOrEnd: '"v{[]',
  name: '"',
  nameOrEnd: '"}',
  colon: ':',
  next: ',}]',
} as const;
type Wanted = keyof typeof MAY_COME;

/** By how the innermost thing ends; after the whole there is no comma. */
const AFTER_COMMA: Readonly<Record<string, Wanted>> = { '}': 'name', ']': 'value' };

/**
 * The line, from 1, in which a text stops being JSON (RFC 8259). Only some engines tell it.
 * @param text something that `JSON.parse` has refused
 */
export function faultyLine(text: string): number {
  const open: string[] = [];
  let wanted: Wanted | undefined = 'value';
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found && wanted; found = TOKEN.exec(text)) {
    wanted = after(found[1]!, wanted, open);
    if (wanted) end = TOKEN.lastIndex;
  }
  const fault = end + /^\s*/.exec(text.slice(end))![0].length;
  return text.slice(0, fault).split('\n').length;
}

/** What is wanted after a token, or undefined when the token is not what was wanted. */
function after(token: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const kind = /[-\dtfn]/.test(token[0]!) ? 'v' : token[0]!;
  if (!MAY_COME[wanted].includes(kind)) return undefined;
  switch (kind) {
    case '{':
      open.push('}');
      return 'nameOrEnd';
    case '[':
      open.push(']');
      return 'valueOrEnd';
    case '}':
    case ']':
      return open.pop() === kind ? 'next' : undefined;
    case ',':
      return AFTER_COMMA[open.at(-1) ?? ''];
    case ':':
      return 'value';
    default:
      return wanted.startsWith('name') ? 'colon' : 'next';
  }
}
