import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { ANSWER_MAX, QUESTION_MAX } from '../../contract/index.js';
import type { ContentProblem } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { textLength } from '../../rules/index.js';
import { problemList } from './problems.js';
import type { Written } from './written.js';

export interface FormView {
  readonly translation: Translation;
  /** Of what is written: for spelling and for the font. */
  readonly language: string;
  readonly written: Written;
  readonly problems: readonly ContentProblem[];
  readonly edit: (part: Partial<Written>) => void;
  readonly stillTrue: () => void;
}

/** Question, answer, keywords and when somebody last made sure. */
export function answerForm(view: FormView): TemplateResult {
  const { written, edit, language, translation } = view;
  const { t } = translation;
  return html`
    <div class="field">
      <label for="question">${t('consoleFaq:question')}</label>
      <input
        class="input"
        id="question"
        lang=${language}
        maxlength=${QUESTION_MAX}
        aria-describedby="question-hint"
        .value=${live(written.question)}
        @input=${(event: Event) => edit({ question: valueOf(event) })}
      />
      <span id="question-hint" class="hint">${t('consoleFaq:questionHint')}</span>
    </div>
    ${answerField(view)}
    <div class="field">
      <label for="keywords">${t('consoleFaq:keywords')}</label>
      <input
        class="input"
        id="keywords"
        lang=${language}
        aria-describedby="keywords-hint"
        .value=${live(written.keywords)}
        @input=${(event: Event) => edit({ keywords: valueOf(event) })}
      />
      <span id="keywords-hint" class="hint">${t('consoleFaq:keywordsHint')}</span>
    </div>
    <div class="field">
      <label for="checked">${t('consoleFaq:checked')}</label>
      <span class="date">
        <input
          class="input"
          id="checked"
          type="date"
          aria-describedby="checked-hint"
          .value=${live(written.checked)}
          @input=${(event: Event) => edit({ checked: valueOf(event) })}
        />
        <button type="button" class="button" @click=${view.stillTrue}>${t('consoleFaq:stillTrue')}</button>
      </span>
      <span id="checked-hint" class="hint">${t('consoleFaq:checkedHint')}</span>
    </div>
  `;
}

function answerField({ translation, language, written, problems, edit }: FormView) {
  const { t, format } = translation;
  const used = textLength(written.answer);
  const count = { used: format.number(used), most: format.number(ANSWER_MAX) };
  return html`<div class="field">
    <label for="answer">${t('consoleFaq:answer')}</label>
    <textarea
      class="input"
      id="answer"
      rows="12"
      lang=${language}
      aria-describedby="answer-count answer-problems"
      aria-invalid=${problems.length > 0 || used > ANSWER_MAX}
      .value=${live(written.answer)}
      @input=${(event: Event) => edit({ answer: valueOf(event) })}
    ></textarea>
    <span id="answer-count" class=${used > ANSWER_MAX ? 'wrong' : 'hint'}>${t('console:used', count)}</span>
    <div id="answer-problems" role="status">${problemList(problems, translation)}</div>
    ${help(translation)}
  </div>`;
}

/** Samples of Markdown, which are the same in every language but for their words. */
function help({ t }: Translation) {
  const word = t('consoleFaq:helpWord');
  const samples = [
    [`**${word}**`, t('consoleFaq:helpStrong')],
    [`*${word}*`, t('consoleFaq:helpEmphasis')],
    [`[${word}](https://…)`, t('consoleFaq:helpLink')],
    [`[${word}](#faq/…)`, t('consoleFaq:helpAnswer')],
    [`- ${word}`, t('consoleFaq:helpList')],
    [`1. ${word}`, t('consoleFaq:helpSteps')],
    [`### ${word}`, t('consoleFaq:helpHeading')],
    [`![${word}](https://…)`, t('consoleFaq:helpPicture')],
  ];
  return html`<details class="help">
    <summary>${t('consoleFaq:help')}</summary>
    <dl>
      ${samples.map(
        ([sample, words]) =>
          html`<div>
            <dt><code>${sample}</code></dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLTextAreaElement).value;
