import type { Flow, Phrasing, RichText } from '../../contract/index.js';
import { isLink } from './rich-text.js';

type Paragraph = Extract<Flow, { type: 'paragraph' }>;

const ITEM = /^(?:([-*+])|\d{1,9}[.)]) +(.*)$/;
const HEADING = /^(#{3,4}) +(.*?)(?: +#+)? *$/;

/**
 * The little Markdown that answers need, as nodes: paragraphs, lists of one storey, headings of the third and fourth
 * level, **strong**, *emphasis* and [links](https://…), with a backslash before a mark that is none. Whatever else stands
 * there stays as it is written. `tuki check` tells where real Markdown (CommonMark) would mean something else.
 */
export function fromMarkdown(text: string): RichText {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((block) => block.trim())
    .filter(Boolean)
    .flatMap(block);
}

function block(text: string): Flow[] {
  const lines = text.split('\n').map((each) => each.trim());
  const [, marks, words] = HEADING.exec(lines[0]!) ?? [];
  if (marks) {
    const rest = lines.slice(1).join('\n');
    return [{ type: 'heading', depth: marks.length, children: line(words!) }, ...(rest ? block(rest) : [])];
  }
  return ITEM.test(lines[0]!) ? [list(lines)] : [paragraph(lines)];
}

const paragraph = (lines: readonly string[]): Paragraph => ({ type: 'paragraph', children: line(lines.join(' ')) });

/** A line without a mark goes on with the item before it. */
function list(lines: readonly string[]): Flow {
  const items: string[][] = [];
  for (const each of lines) {
    const words = ITEM.exec(each)?.[2];
    if (words === undefined) items.at(-1)!.push(each);
    else items.push([words]);
  }
  return {
    type: 'list',
    ordered: !/^[-*+]/.test(lines[0]!),
    children: items.map((words) => ({ type: 'listItem', children: [paragraph(words)] })),
  };
}

const INLINE = /\\([!-/:-@[-`{-~])|\*\*(?=\S)(.+?\S?)\*\*|\*(?=[^\s*])([^*]*?[^\s*])\*|\[([^[\]]+)\]\(([^\s()<>]+)\)/g;

function line(text: string): Phrasing[] {
  const children: Phrasing[] = [];
  const say = (value: string) => {
    const last = children.at(-1);
    if (last?.type === 'text') children[children.length - 1] = { type: 'text', value: last.value + value };
    else if (value) children.push({ type: 'text', value });
  };
  let end = 0;
  for (const found of text.matchAll(INLINE)) {
    const [whole, escaped, strong, emphasis, words, url] = found;
    say(text.slice(end, found.index));
    end = found.index + whole.length;
    if (escaped) say(escaped);
    else if (url && !isLink(url)) say(whole);
    else if (url) children.push({ type: 'link', url, children: [{ type: 'text', value: plain(words!) }] });
    else if (strong) children.push({ type: 'strong', children: [{ type: 'text', value: plain(strong) }] });
    else children.push({ type: 'emphasis', children: [{ type: 'text', value: plain(emphasis!) }] });
  }
  say(text.slice(end));
  return children;
}

const plain = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
