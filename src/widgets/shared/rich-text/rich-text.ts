import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Flow, Phrasing, RichText } from '../../../contract/index.js';

export type Words = string | TemplateResult;
export type Media = Extract<Flow, { type: 'video' | 'image' }>;
type Block = Exclude<Flow, Media>;
type Item = Extract<Block, { type: 'list' }>['children'][number];

/** What is drawn otherwise in each place where a text stands. */
export interface RichTextView {
  /** The level of the heading that the text stands below: its own follow, without a gap. */
  readonly below: 2 | 3;
  /** A picture or a film. */
  readonly media: (node: Media) => TemplateResult;
  /** A link to another answer. */
  readonly answer: (id: string, words: TemplateResult) => TemplateResult;
}

/** A rich text as elements inside `.words`, made from nodes: whatever an agency writes, it never becomes HTML. */
export function richText(nodes: RichText, view: RichTextView): TemplateResult[] {
  return nodes.map((node) => (node.type === 'image' || node.type === 'video' ? view.media(node) : block(node, view)));
}

function block(node: Block | Item['children'][number], view: RichTextView): TemplateResult {
  if (node.type === 'paragraph') return html`<p>${line(node.children, view)}</p>`;
  if (node.type === 'heading') {
    return heading(node.depth - 2 + view.below, line(node.children, view));
  }
  const items = (node.children as readonly Item[]).map(
    ({ children }) => html`<li>${children.map((child) => block(child, view))}</li>`,
  );
  return node.ordered
    ? html`<ol class="steps">
        ${items}
      </ol>`
    : html`<ul class="points">
        ${items}
      </ul>`;
}

function heading(level: number, words: readonly Words[]): TemplateResult {
  if (level === 3) return html`<h3>${words}</h3>`;
  return level === 4 ? html`<h4>${words}</h4>` : html`<h5>${words}</h5>`;
}

function line(nodes: readonly Phrasing[], view: RichTextView): Words[] {
  return nodes.map((node) => phrase(node, view));
}

function phrase(node: Phrasing, view: RichTextView): Words {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return html`<br />`;
    case 'strong':
      return html`<strong>${line(node.children, view)}</strong>`;
    case 'emphasis':
      return html`<em>${line(node.children, view)}</em>`;
    case 'link':
      return link(node.url, html`${line(node.children, view)}`, view);
  }
}

/** What a link may begin with. The desk lets nothing else through; a file of documents may come from anywhere. */
const SAFE = /^(https:\/\/|mailto:|tel:)/;
const OTHER_ANSWER = /^#faq\/(.+)$/;

function link(url: string, words: TemplateResult, view: RichTextView): TemplateResult {
  const answer = OTHER_ANSWER.exec(url)?.[1];
  if (answer) return view.answer(answer, words);
  if (!SAFE.test(url)) return words;
  const outside = url.startsWith('https:');
  return html`<a href=${url} target=${outside ? '_blank' : nothing} rel="noopener noreferrer">${words}</a>`;
}
