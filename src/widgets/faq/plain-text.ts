import type { Flow, Phrasing, RichText } from '../../contract/index.js';

type Node = Flow | Phrasing | { readonly children: readonly Node[] };

const wordsOf = (node: Node): string => {
  if ('value' in node) return node.value;
  if ('children' in node) return (node.children as readonly Node[]).map(wordsOf).join(isLine(node) ? '' : ' ');
  if ('alt' in node) return node.alt;
  return 'title' in node ? (node.title ?? '') : ' ';
};

const isLine = (node: Node) =>
  'type' in node && ['paragraph', 'heading', 'strong', 'emphasis', 'link'].includes(node.type);

/** The words of a rich text, on one line: what is searched, and what stands below a question that was found. */
export function plainText(nodes: RichText): string {
  return nodes.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
}
