import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { RichText } from '../../contract/index.js';
import { richText as draw } from '../shared/rich-text/rich-text.js';
import type { Media } from '../shared/rich-text/rich-text.js';
import { TukiViewEvent } from '../shared/view-event.js';

/** The words of an answer, below its question. */
export function richText(nodes: RichText, question: string): TemplateResult[] {
  return draw(nodes, {
    below: 3,
    media: (node) => media(node, question),
    answer: answerLink,
  });
}

function media(node: Media, question: string): TemplateResult {
  if (node.type === 'image') return html`<tuki-faq-picture .url=${node.url} .alt=${node.alt}></tuki-faq-picture>`;
  const { url, title = question, captions } = node;
  return html`<tuki-faq-film .url=${url} .name=${title} .captions=${captions}></tuki-faq-film>`;
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
