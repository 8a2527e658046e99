import type * as mdast from 'mdast';
import { toString } from 'mdast-util-to-string';
import { Compile } from 'typebox/compile';
import type { Flow, Phrasing } from '../../contract/index.js';
import { ImageAddress, LinkTarget } from '../../contract/schema/rich-text.js';
import type { Complain } from './problems.js';

type Inline = Extract<Phrasing, { type: 'text' | 'break' }>;
type Linked = Extract<Phrasing, { type: 'link' }>['children'][number];
type Image = Extract<Flow, { type: 'image' }>;

const LINK = Compile(LinkTarget);
const IMAGE = Compile(ImageAddress);

/** What stands in a line: text, breaks, strong, emphasis and links, each at most once inside the other. */
export class PhrasingReader {
  private readonly definitions: ReadonlyMap<string, mdast.Definition>;

  constructor(
    root: mdast.Root,
    private readonly complain: Complain,
  ) {
    const found = root.children.filter((node) => node.type === 'definition');
    this.definitions = new Map(found.map((node) => [node.identifier, node]));
  }

  /** Without the spaces and breaks around it. */
  read(nodes: readonly mdast.PhrasingContent[]): Phrasing[] {
    return trimmed(joined(nodes.flatMap((node) => this.one(node))));
  }

  /** Text as it is, line by line. */
  lines(text: string): Inline[] {
    return text.split('\n').flatMap((value, i) => [...(i > 0 ? [BREAK] : []), { type: 'text' as const, value }]);
  }

  /** The picture that a node shows, or undefined when it shows none. A picture with an unsafe address is a problem. */
  image(node: mdast.PhrasingContent): Image | undefined {
    if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
    const url = node.type === 'image' ? node.url : (this.definitions.get(node.identifier)?.url ?? '');
    if (!IMAGE.Check(url)) this.complain('image_unsafe', node.position?.start.line);
    return { type: 'image', url, alt: node.alt ?? '' };
  }

  private one(node: mdast.PhrasingContent): Phrasing[] {
    switch (node.type) {
      case 'link':
        return this.link(node.url, node);
      case 'linkReference':
        return this.link(this.definitions.get(node.identifier)?.url ?? '', node);
      case 'strong':
      case 'emphasis':
        return this.marked(node);
      case 'html':
        this.complain('html_found', node.position?.start.line);
        return [];
      default:
        return this.plain(node);
    }
  }

  private link(url: string, { children, position }: mdast.Link | mdast.LinkReference): Phrasing[] {
    if (!LINK.Check(url)) this.complain('link_unsafe', position?.start.line);
    const inside = joined(children.flatMap((child) => this.linked(child)));
    return inside.length > 0 ? [{ type: 'link', url, children: inside }] : [];
  }

  private linked(node: mdast.PhrasingContent): Linked[] {
    if (node.type === 'strong' || node.type === 'emphasis') return this.marked(node).filter(isLinked);
    return this.plain(node).filter((child) => child.type === 'text');
  }

  /** A link within strong text is worth more than its being strong. */
  private marked(node: mdast.Strong | mdast.Emphasis): Phrasing[] {
    const inside = node.children.flatMap((child) => this.one(child));
    if (inside.some(({ type }) => type === 'link')) return inside;
    const plain = joined(inside.flatMap(inlineOf));
    return plain.length > 0 ? [{ type: node.type, children: plain }] : [];
  }

  private plain(node: mdast.PhrasingContent): Inline[] {
    if (node.type === 'break') return [BREAK];
    if (node.type === 'html') this.complain('html_found', node.position?.start.line);
    // A line that is wrapped in the source is one line.
    const value = node.type === 'html' ? '' : toString(node).replace(/\s*\n\s*/g, ' ');
    return value === '' ? [] : [{ type: 'text', value }];
  }
}

const BREAK = { type: 'break' } as const;

const isLinked = (node: Phrasing): node is Linked => ['text', 'strong', 'emphasis'].includes(node.type);

function inlineOf(node: Phrasing): Inline[] {
  return node.type === 'text' || node.type === 'break' ? [node] : node.children.flatMap(inlineOf);
}

/** Neighbouring texts as one. */
function joined<T extends Phrasing>(nodes: readonly T[]): T[] {
  const all: T[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { ...last, value: last.value + node.value };
    else all.push(node);
  }
  return all;
}

function trimmed(nodes: readonly Phrasing[]): Phrasing[] {
  const isBlank = (node: Phrasing | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && !node.value.trim());
  let [from, to] = [0, nodes.length];
  while (from < to && isBlank(nodes[from])) from += 1;
  while (to > from && isBlank(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to);
}
