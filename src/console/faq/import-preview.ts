import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FaqImportChange, FaqImportResult } from '../../contract/index.js';
import type { TextKey, Translation } from '../../i18n/index.js';
import { contentOf } from './answer-history.js';
import { problemList } from './problems.js';

const CHANGES = {
  new: 'consoleFaq:change_new',
  changed: 'consoleFaq:change_changed',
  same: 'consoleFaq:change_same',
} as const satisfies Record<FaqImportChange['change'], TextKey>;
const KINDS = ['new', 'changed', 'same'] as const;

export interface ImportPreviewView {
  readonly translation: Translation;
  readonly language: string;
  readonly result: FaqImportResult;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string, on: boolean) => void;
}

/** What will change: how many of each kind, what is wrong and in which line, then each answer with before and after. */
export function importPreview(view: ImportPreviewView): TemplateResult {
  const { translation, result } = view;
  const { t, format } = translation;
  const counts = KINDS.map((kind) => [kind, result.changes.filter(({ change }) => change === kind).length] as const);
  return html`
    <p class="sums">
      ${counts.map(([kind, count]) => html`<span class="mark ${kind}"><tuki-icon name=${kind}></tuki-icon>${t(CHANGES[kind])}: ${format.number(count)}</span>`)}
      ${result.problems.length > 0 ? html`<span class="mark overdue"><tuki-icon name="warning"></tuki-icon>${t('consoleFaq:errors')}: ${format.number(result.problems.length)}</span>` : nothing}
    </p>
    ${problemList(result.problems, translation)}
    ${
      result.topics.length > 0
        ? html`<p class="soft">
            ${t('consoleFaq:newTopics', { names: result.topics.map(({ id, names }) => Object.values(names)[0] ?? id).join(' · ') })}
          </p>`
        : nothing
    }
    <ul class="changes">
      ${result.changes.map((change) => line(change, view))}
    </ul>
  `;
}

function line(change: FaqImportChange, { translation: { t }, language, result, chosen, choose }: ImportPreviewView) {
  const { id, question } = change;
  const kind = change.change;
  const offered = kind !== 'same' && !result.applied;
  return html`<li class="change">
    ${
      offered
        ? html`<input
            type="checkbox"
            value=${id}
            aria-label=${question}
            .checked=${live(chosen.has(id))}
            @change=${({ target }: Event) => choose(id, (target as HTMLInputElement).checked)}
          />`
        : html`<span></span>`
    }
    <details>
      <summary>
        <span class="mark ${kind}"><tuki-icon name=${kind}></tuki-icon>${t(CHANGES[kind])}</span>
        <b lang=${language}>${question}</b>
        ${change.line ? html`<span class="soft">${t('consoleFaq:inLine', { line: change.line })}</span>` : nothing}
        ${change.replacesDraft ? html`<span class="mark urgent"><tuki-icon name="warning"></tuki-icon>${t('consoleFaq:replacesDraft')}</span>` : nothing}
      </summary>
      <div class="both">
        ${
          change.before
            ? html`<div>
                <h3>${t('consoleFaq:before')}</h3>
                ${contentOf(change.before, language)}
              </div>`
            : nothing
        }
        <div>
          <h3>${t('consoleFaq:after')}</h3>
          ${contentOf(change.after, language)}
        </div>
      </div>
    </details>
  </li>`;
}
