import type { Flow, Phrasing, RichText } from '../../../contract/index.js';

/** Where the export's own pages of answers are: an anchor without the kit, and a word to it where it is at work. */
export const anchorOf = (id: string) => `tuki=faq/${id}`;

/** @param desk the desk's own address: pictures that are paths stand there */
export function richTextHtml(nodes: RichText, desk: string): string {
  return nodes.map((node) => flowHtml(node, desk)).join('\n');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function flowHtml(node: Flow, desk: string): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${phrasingHtml(node.children)}</p>`;
    case 'heading':
      return `<h${node.depth}>${phrasingHtml(node.children)}</h${node.depth}>`;
    case 'list':
      return listHtml(node, desk);
    case 'image':
      return imageHtml(node, desk);
    case 'video':
      return `<p>${link(node.url, escapeHtml(node.title ?? node.url))}</p>`;
  }
}

type Listed = Extract<Flow, { type: 'list' }>;

function listHtml({ ordered, children }: Listed, desk: string): string {
  const name = ordered ? 'ol' : 'ul';
  const items = children.map((item) => {
    const [only, ...more] = item.children;
    const tight = only?.type === 'paragraph' && more.every(({ type }) => type === 'list');
    const rest = (tight ? more : item.children).map((node) => flowHtml(node, desk)).join('');
    return `<li>${tight ? phrasingHtml(only.children) : ''}${rest}</li>`;
  });
  return `<${name}>${items.join('')}</${name}>`;
}

/** A picture on another host would be a request there: it is a link. */
function imageHtml({ url, alt }: Extract<Flow, { type: 'image' }>, desk: string): string {
  if (!url.startsWith('/')) return `<p>${link(url, escapeHtml(alt || url))}</p>`;
  return `<p><img src="${escapeHtml(desk + url)}" alt="${escapeHtml(alt)}" loading="lazy"></p>`;
}

function phrasingHtml(nodes: readonly Phrasing[]): string {
  return nodes.map(inlineHtml).join('');
}

function inlineHtml(node: Phrasing): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${phrasingHtml(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${phrasingHtml(node.children)}</em>`;
    case 'link':
      return link(
        node.url.replace(/^#faq\/(.*)$/, (_, id: string) => `#${anchorOf(id)}`),
        phrasingHtml(node.children),
      );
  }
}

const link = (url: string, html: string) => `<a href="${escapeHtml(url)}">${html}</a>`;
