import type * as mdast from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ContentCode, Flow, Phrasing, RichText } from '../../contract/index.js';
import { PhrasingReader } from './phrasing.js';
import type { Complain } from './problems.js';
import { videoIn } from './video.js';

type Paragraph = Extract<Flow, { type: 'paragraph' }>;
type List = Extract<Flow, { type: 'list' }>;
type ListItem = List['children'][number];

/**
 * Markdown (CommonMark) as the tree that travellers get. What the tree has no node for is told as its plain content;
 * HTML and unsafe addresses are problems.
 * @param complain called for each problem with its line in the Markdown, from 1
 */
export function parseRichText(markdown: string, complain: Complain): RichText {
  const root = fromMarkdown(markdown);
  const deep = tooDeep(root);
  if (deep) {
    complain('nested_too_deep', deep.position?.start.line);
    return [];
  }
  const phrasing = new PhrasingReader(root, complain);
  return new FlowReader(phrasing, complain).read(root.children);
}

/** Deeper than any person writes, and far from where reading would break. */
const DEPTH_MAX = 30;

/** Found storey by storey, since a tree that is too deep cannot be walked down. */
function tooDeep(root: mdast.Root): mdast.Nodes | undefined {
  let storey: mdast.Nodes[] = [root];
  for (let depth = 0; storey.length > 0 && depth < DEPTH_MAX; depth += 1) {
    storey = storey.flatMap((node): mdast.Nodes[] => ('children' in node ? node.children : []));
  }
  return storey[0];
}

class FlowReader {
  constructor(
    private readonly phrasing: PhrasingReader,
    private readonly complain: Complain,
  ) {}

  read(nodes: readonly mdast.RootContent[]): Flow[] {
    return nodes.flatMap((node) => this.flow(node));
  }

  private flow(node: mdast.RootContent): Flow[] {
    switch (node.type) {
      case 'paragraph':
        return this.paragraph(node);
      case 'heading':
        return filled({ type: 'heading', depth: node.depth < 4 ? 3 : 4, children: this.phrasing.read(node.children) });
      case 'list':
        return filled(this.list(node));
      case 'blockquote':
        return this.read(node.children);
      case 'code':
        return filled({ type: 'paragraph', children: this.phrasing.lines(node.value) });
      case 'html':
        return this.refuse('html_found', node);
      default:
        return [];
    }
  }

  /** Pictures stand in lines as Markdown writes them, and on lines of their own in the tree. */
  private paragraph(node: mdast.Paragraph): Flow[] {
    const video = videoIn(node, this.complain);
    if (video) return [video];
    const flow: Flow[] = [];
    let line: mdast.PhrasingContent[] = [];
    const endLine = () => {
      flow.push(...filled({ type: 'paragraph', children: this.phrasing.read(line) }));
      line = [];
    };
    for (const child of node.children) {
      const image = this.phrasing.image(child);
      if (!image) line.push(child);
      else {
        endLine();
        flow.push(image);
      }
    }
    endLine();
    return flow;
  }

  private list({ ordered, children }: mdast.List): List {
    const items = children.map((item) => ({ type: 'listItem' as const, children: this.item(item) }));
    return { type: 'list', ordered: ordered ?? false, children: items.filter((item) => item.children.length > 0) };
  }

  /** Items hold paragraphs and one more storey of lists; a deeper one is brought up to that. */
  private item({ children }: mdast.ListItem): ListItem['children'] {
    return this.read(children).flatMap((flow): ListItem['children'] => {
      if (flow.type === 'list') {
        const items = flow.children.map((item) => ({ ...item, children: paragraphsIn(item.children) }));
        return [{ ...flow, children: items }];
      }
      return paragraphsIn([flow]);
    });
  }

  private refuse(code: ContentCode, { position }: mdast.Html): [] {
    this.complain(code, position?.start.line);
    return [];
  }
}

function paragraphsIn(nodes: readonly Flow[]): Paragraph[] {
  return nodes.flatMap((node): Paragraph[] => {
    if (node.type === 'paragraph') return [node];
    if (node.type === 'heading') return [{ type: 'paragraph', children: node.children }];
    if (node.type === 'list') return node.children.flatMap(({ children }) => paragraphsIn(children));
    const label = node.type === 'image' ? node.alt : (node.title ?? node.url);
    if (node.type === 'image' && !node.url.startsWith('https://')) return [];
    const link: Phrasing = { type: 'link', url: node.url, children: [{ type: 'text', value: label || node.url }] };
    return [{ type: 'paragraph', children: [link] }];
  });
}

/** What has nothing in it is left out. */
function filled<T extends Flow & { readonly children: readonly unknown[] }>(node: T): T[] {
  return node.children.length > 0 ? [node] : [];
}
