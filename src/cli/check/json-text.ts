import type { Node, ParseError } from 'jsonc-parser';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Complaint, Problem } from './problem.js';

/** What the parser says, in words that help. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'A word stands here that JSON does not know. Put text between double quotes.',
  InvalidNumberFormat: 'This is no number. Put text between double quotes.',
  PropertyNameExpected: 'The name of a field is missing. Remove the comma before it, or write "name": value.',
  ValueExpected: 'A value is missing. Write one, or remove the comma before it.',
  ColonExpected: 'A colon is missing between name and value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A } is missing.',
  CloseBracketExpected: 'A ] is missing.',
  EndOfFileExpected: 'Something stands after the end. Remove it, or look for a brace too many.',
  InvalidCommentToken: 'JSON has no comments. Write them as the value of "$comment".',
  UnexpectedEndOfComment: 'JSON has no comments. Write them as the value of "$comment".',
  UnexpectedEndOfString: 'A text has no end. Put a double quote after it, and write line breaks as \\n.',
  UnexpectedEndOfNumber: 'A number has no end.',
  InvalidUnicode: 'This \\u has no four hexadecimal digits after it.',
  InvalidEscapeCharacter: 'A backslash stands before a character that needs none. Write \\\\ for a backslash.',
  InvalidCharacter: 'A character stands here that JSON does not allow. Write line breaks as \\n and tabs as \\t.',
};

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** Deeper than any content file; a parser that calls itself for each storey would run out of its stack. */
const DEPTH_MAX = 100;

/** The text of a JSON file, and where in it each value stands. */
export class JsonText {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly #root: Node | undefined;
  readonly #lines: readonly number[];

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {
    this.#lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const errors: ParseError[] = [];
    if (isDeep(text)) {
      this.problems = [
        this.#at(0, '', `This is nested more than ${DEPTH_MAX} deep. Look for braces that are never closed.`),
      ];
      return;
    }
    this.#root = parseTree(text, errors, STRICT);
    this.value = this.#root && getNodeValue(this.#root);
    // What follows the first one is mostly its consequence.
    const [first] = errors;
    const doubled = this.#root ? repeated(this.#root) : [];
    this.problems = [
      ...(first ? [this.#at(first.offset, '', SYNTAX[printParseErrorCode(first.error)] ?? 'This is not JSON.')] : []),
      ...doubled.map(([node, name]) =>
        this.#at(node.offset, '', `“${name}” stands here twice. Only the last one counts; remove one.`),
      ),
    ];
  }

  /** The complaint with its place: that of the field or, where the field is missing, of what should hold it. */
  place({ field, text, serious = true }: Complaint): Problem {
    const path = field
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    let node: Node | undefined;
    for (let length = path.length; !node && this.#root; length -= 1) {
      node = findNodeAtLocation(
        this.#root,
        path.slice(0, length).map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      );
      if (length === 0) break;
    }
    return { ...this.#at(node?.offset ?? 0, field, text), serious };
  }

  #at(offset: number, field: string, text: string): Problem {
    let line = this.#lines.length;
    while (line > 1 && this.#lines[line - 1]! > offset) line -= 1;
    return { file: this.file, line, column: offset - this.#lines[line - 1]! + 1, field, text, serious: true };
  }
}

function isDeep(text: string): boolean {
  let depth = 0;
  for (const [found] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (found === '[' || found === '{') depth += 1;
    else if (found === ']' || found === '}') depth -= 1;
    if (depth > DEPTH_MAX) return true;
  }
  return false;
}

/** Fields whose name stands in their object before. */
function repeated(node: Node): [node: Node, name: string][] {
  const children = node.children ?? [];
  const inside = children.flatMap(repeated);
  if (node.type !== 'object') return inside;
  const names = new Set<string>();
  const own = children.flatMap((property): [Node, string][] => {
    const name = String(property.children?.[0]?.value);
    if (names.has(name)) return [[property, name]];
    names.add(name);
    return [];
  });
  return [...own, ...inside];
}
