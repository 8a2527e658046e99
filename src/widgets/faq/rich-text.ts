import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Flow, Phrasing, RichText } from '../../contract/index.js';
import { TukiViewEvent } from '../shared/view-event.js';

type Words = string | TemplateResult;
type Block = Exclude<Flow, { type: 'video' | 'image' }>;
type Item = Extract<Block, { type: 'list' }>['children'][number];

/** A rich text as elements, made from nodes: whatever an agency writes, it never becomes HTML. */
export function richText(nodes: RichText, question: string): TemplateResult[] {
  return nodes.map((node) => flow(node, question));
}

function flow(node: Flow, question: string): TemplateResult {
  if (node.type === 'image') return html`<tuki-faq-picture .url=${node.url} .alt=${node.alt}></tuki-faq-picture>`;
  if (node.type === 'video') {
    const { url, title = question, captions } = node;
    return html`<tuki-faq-film .url=${url} .name=${title} .captions=${captions}></tuki-faq-film>`;
  }
  return block(node);
}

function block(node: Block | Item['children'][number]): TemplateResult {
  if (node.type === 'paragraph') return html`<p>${line(node.children)}</p>`;
  if (node.type === 'heading') {
    return node.depth === 3 ? html`<h4>${line(node.children)}</h4>` : html`<h5>${line(node.children)}</h5>`;
  }
  const items = (node.children as readonly Item[]).map(({ children }) => html`<li>${children.map(block)}</li>`);
  return node.ordered
    ? html`<ol class="steps">
        ${items}
      </ol>`
    : html`<ul class="points">
        ${items}
      </ul>`;
}

function line(nodes: readonly Phrasing[]): Words[] {
  return nodes.map(phrase);
}

function phrase(node: Phrasing): Words {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return html`<br />`;
    case 'strong':
      return html`<strong>${line(node.children)}</strong>`;
    case 'emphasis':
      return html`<em>${line(node.children)}</em>`;
    case 'link':
      return link(node.url, line(node.children));
  }
}

/** What a link may begin with. The desk lets nothing else through; a file of documents may come from anywhere. */
const SAFE = /^(https:\/\/|mailto:|tel:)/;
const OTHER_ANSWER = /^#faq\/(.+)$/;

function link(url: string, words: readonly Words[]): TemplateResult {
  const answer = OTHER_ANSWER.exec(url)?.[1];
  if (answer) return answerLink(answer, html`${words}`);
  if (!SAFE.test(url)) return html`${words}`;
  const outside = url.startsWith('https:');
  return html`<a href=${url} target=${outside ? '_blank' : nothing} rel="noopener noreferrer">${words}</a>`;
}

/** A link to another answer: a view here, and an address to keep or to open elsewhere. */
export function answerLink(id: string, words: TemplateResult | string, look = ''): TemplateResult {
  const show = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.currentTarget!.dispatchEvent(new TukiViewEvent({ answer: id }));
  };
  return html`<a class=${look || nothing} href="#tuki=faq/${id}" @click=${show}>${words}</a>`;
}
