import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** What stands where there is nothing. */
export interface Empty {
  /** Name of an icon. */
  readonly icon: string;
  /** What is the case, in a few words. */
  readonly title: string;
  /** What can be done, or what will happen by itself. */
  readonly text?: string;
  /** A button or a link, where there is something to do. */
  readonly act?: TemplateResult;
}

/** An empty list, a search that found nothing, a place that waits for its first visitor. */
export function emptyState({ icon, title, text, act }: Empty): TemplateResult {
  return html`<div class="empty">
    <span class="mark"><tuki-icon name=${icon}></tuki-icon></span>
    <p class="title">${title}</p>
    ${text ? html`<p class="soft">${text}</p>` : nothing} ${act}
  </div>`;
}
