import type { TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import type { ContentProblem } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';

/** What is wrong with a text and what to do, each with its line. */
export function problemList(problems: readonly ContentProblem[], { t }: Translation): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<ul class="problems">
    ${problems.map(
      ({ code, line }) =>
        html`<li>
          <tuki-icon name="warning"></tuki-icon>
          <span
            >${line === undefined ? nothing : html`<b>${t('consoleFaq:line', { line })}</b> `}${t(`consoleFaq:problem_${code}`)}</span
          >
        </li>`,
    )}
  </ul>`;
}

export const problemStyles = css`
  .problems {
    display: grid;
    gap: 0.25rem;
    padding-block: 0.25rem;
    font-size: 0.875rem;
    color: var(--_danger);
  }
  .problems li {
    display: flex;
    gap: 0.5rem;
  }
`;
