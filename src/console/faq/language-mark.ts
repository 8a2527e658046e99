import type { TemplateResult } from 'lit';
import { css, html } from 'lit';
import type { FaqTextState } from '../../contract/index.js';
import type { TextKey } from '../../i18n/index.js';

/** How an answer stands in a language; `missing` where nothing is written. */
export type MarkedStatus = FaqTextState['status'] | 'missing';

const WORDS = {
  published: 'consoleFaq:published',
  changed: 'consoleFaq:changed',
  draft: 'consoleFaq:draft',
  missing: 'consoleFaq:missing',
} as const satisfies Record<MarkedStatus, TextKey>;

export function statusOf(text: Pick<FaqTextState, 'status'> | undefined): MarkedStatus {
  return text?.status ?? 'missing';
}

/** The word for a status. */
export function statusWord(status: MarkedStatus): TextKey {
  return WORDS[status];
}

/** An icon of its own for each status, so that colour says nothing alone. The words stand beside it, or are for the ear. */
export function statusIcon(status: MarkedStatus): TemplateResult {
  return html`<span class="status ${status}"><tuki-icon name=${status}></tuki-icon></span>`;
}

export const statusStyles = css`
  .status {
    display: inline-flex;
    color: var(--_ink-soft);
  }
  .status svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }
  .status.published {
    color: var(--_good);
  }
  .status:is(.draft, .changed) {
    color: var(--_warn-ink);
  }
  .status.missing {
    color: var(--_danger);
  }
`;
