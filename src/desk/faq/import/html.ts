import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';

/** How other answers are linked to in what the desk exports, and in Markdown. */
const EXPORTED = '#tuki=faq/';
const OWN = '#faq/';

/**
 * HTML of an answer as Markdown. Scripts and styles have no part in it; unsafe addresses are found when the Markdown is
 * judged.
 * @param base address of the page it comes from, for links that are relative to it
 */
export function htmlToMarkdown(html: string, base?: string): string {
  const tree = fromHtml(html, { fragment: true });
  resolveAddresses(tree, base);
  return toMarkdown(toMdast(tree), { bullet: '-', emphasis: '*', strong: '*', rule: '-' }).trim();
}

/** The words alone, for a question. */
export function htmlToText(html: string): string {
  return toString(toMdast(fromHtml(html, { fragment: true })))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The content of every script of type `application/ld+json` in a page, with the line at which it begins. */
export function jsonLdIn(html: string): { readonly text: string; readonly line: number }[] {
  return elements(fromHtml(html))
    .filter(({ tagName, properties }) => tagName === 'script' && isJsonLd(properties['type']))
    .map(({ children, position }) => ({
      text: children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
      line: position?.start.line ?? 1,
    }));
}

const isJsonLd = (type: unknown) => typeof type === 'string' && /^application\/ld\+json\b/i.test(type.trim());

function elements(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []));
}

function resolveAddresses(tree: Root, base: string | undefined): void {
  for (const { properties } of elements(tree)) {
    for (const name of ['href', 'src']) {
      const address = properties[name];
      if (typeof address === 'string') properties[name] = resolved(address.trim(), base);
    }
  }
}

function resolved(address: string, base: string | undefined): string {
  if (address.startsWith(EXPORTED)) return OWN + address.slice(EXPORTED.length);
  if (base === undefined || address.startsWith(OWN) || !URL.canParse(address, base)) return address;
  return new URL(address, base).href;
}
