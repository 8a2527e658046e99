import { consume } from '@lit/context';
import type { PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ContentProblem, FaqContent } from '../../contract/index.js';
import { baseAddressContext } from '../../widgets/shared/context.js';
import type { Media } from '../../widgets/shared/rich-text/rich-text.js';
import { richText } from '../../widgets/shared/rich-text/rich-text.js';
import { Watch } from '../../widgets/shared/watch.js';
import { actions } from './answer-actions.js';
import { answerForm } from './answer-form.js';
import { answerHead } from './answer-head.js';
import { answerHistory, answerRatings } from './answer-history.js';
import type { AnswerState, AnswerStore } from './answer.store.js';
import { NO_TRAITS, traitsOf } from './answer.store.js';
import { answerStyles } from './answer.styles.js';
import { conflict } from './conflict.js';
import { faqHref } from './faq-route.js';
import { FaqScreen } from './faq-screen.js';
import { Preview } from './preview.js';
import { showCurrent } from './show-current.js';
import { traitsForm } from './traits-form.js';
import type { Written } from './written.js';
import { today } from './today.js';

/**
 * Where an answer is written, looked at and published, one language at a time.
 *
 * @element tuki-console-answer
 */
export class AnswerElement extends FaqScreen {
  static override styles = answerStyles;

  @property({ attribute: false }) answer!: AnswerStore;
  @property() language = '';

  @consume({ context: baseAddressContext })
  private base?: string;
  @state() private removing = false;
  @query('h1') private heading!: HTMLElement | null;

  readonly #answer = new Watch<AnswerState>(this, () => this.answer?.state);
  readonly #preview = new Preview(
    this,
    () => this.#written,
    (content) => this.store.api.preview(this.store.site, content),
  );

  constructor() {
    super();
    this.addEventListener('keydown', this.#key);
  }

  /** To the heading, after coming here. */
  override focus(): void {
    this.heading?.focus();
  }

  get #written(): Written | undefined {
    const ready = this.answer?.id === undefined || this.#answer.value?.entry !== undefined;
    return ready ? this.answer?.written(this.language) : undefined;
  }

  protected override render() {
    const { translation, answer, language } = this;
    const { board } = this.faq ?? {};
    const now = this.#answer.value;
    if (!translation || !now) return nothing;
    if (now.error && !now.entry) return html`<p class="note error" role="alert">${this.errorText(now.error)}</p>`;
    const written = this.#written;
    if (!written || !board) return html`<p class="note soft" aria-busy="true">${this.t('console:loading')}</p>`;
    const view = { translation, answer, language, now, board, written };
    return html`
      ${answerHead({ ...view, languageName: (tag) => this.languageName(tag) })}
      <form @submit=${this.#submit}>
        <div class="text">
          ${this.#conflict()}
          ${answerForm({
            ...view,
            problems: this.#problems(),
            edit: (part) => answer.edit(language, part),
            stillTrue: this.#stillTrue,
          })}
        </div>
        ${this.#shown()}
        <div class="traits">
          ${traitsForm({
            ...view,
            traits: now.entry ? traitsOf(now.entry) : (written.traits ?? NO_TRAITS),
            change: (change) => void answer.setTraits(language, change),
          })}
        </div>
        ${this.#past()}
        ${actions({
          ...view,
          refusal: now.refusal && this.errorText(now.refusal),
          removing: this.removing,
          askRemoval: (asked) => (this.removing = asked),
        })}
      </form>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('language')) void showCurrent(this);
    const { id, site } = this.answer;
    if (this.#answer.value?.done === 'removed') location.replace(faqHref({ view: 'faq', page: 'list', site }));
    else if (id !== undefined && location.hash.includes('/new/'))
      location.replace(faqHref({ view: 'faq', page: 'answer', site, id, language: this.language }));
  }

  #conflict() {
    const { translation, answer, language } = this;
    const theirs = answer.conflict(language);
    if (!theirs) return nothing;
    return conflict({
      translation: translation!,
      language,
      theirs,
      keepMine: () => answer.keepMine(language),
      takeTheirs: () => answer.takeTheirs(language),
    });
  }

  /** What the desk has said of this text, and what it said when it was sent. */
  #problems(): readonly ContentProblem[] {
    const sent = this.#answer.value?.problems ?? [];
    return sent.length > 0 ? sent : (this.#preview.shown?.problems ?? []);
  }

  #shown() {
    const { shown, failed } = this.#preview;
    const { site } = this.answer;
    const { base = location.origin, language } = this;
    return html`<section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">${this.t('consoleFaq:preview')}</h2>
      ${failed ? html`<p class="soft">${this.t('consoleFaq:previewAway')}</p>` : nothing}
      <div class="words" lang=${language}>
        ${richText(shown?.answer ?? [], {
          below: 2,
          answer: (id, words) =>
            html`<a href=${faqHref({ view: 'faq', page: 'answer', site, id, language })}>${words}</a>`,
          media: (node) =>
            node.type === 'image' && node.url.startsWith('/')
              ? html`<img src=${new URL(node.url, base).href} alt=${node.alt} />`
              : outside(node),
        })}
      </div>
    </section>`;
  }

  #past() {
    const text = this.#answer.value?.entry?.texts[this.language];
    if (!text || !this.translation) return nothing;
    return html`<div class="past">
      <section>${answerRatings(text, this.translation)}</section>
      <section>${answerHistory(text, this.language, this.translation, this.#restore)}</section>
    </div>`;
  }

  readonly #restore = ({ question, answer, keywords, checked }: FaqContent) => {
    this.answer.edit(this.language, { question, answer, keywords: keywords.join(', '), checked: checked ?? '' });
    this.focus();
  };

  /** What travellers read already needs no second press: the new date is published with it. */
  readonly #stillTrue = () => {
    const { answer, language } = this;
    const out = this.#answer.value?.entry?.texts[language]?.status === 'published' && !answer.unsaved(language);
    answer.edit(language, { checked: today() });
    if (out && answer.unsaved(language)) void answer.publish(language);
  };

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const publish = event.submitter?.getAttribute('value') === 'publish';
    if (event.submitter?.ariaDisabled !== 'true') void (publish ? this.answer.publish(this.language) : this.#save());
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#save();
  };

  #save(): void {
    const { answer, language } = this;
    if (answer.unsaved(language) && !answer.conflict(language)) void answer.save(language);
  }
}

/** Nothing is fetched from another host. */
function outside(node: Media) {
  const [icon, words] = node.type === 'video' ? ['video', node.title] : ['picture', node.alt];
  return html`<p>
    <a href=${node.url} target="_blank" rel="noopener noreferrer"
      ><tuki-icon name=${icon}></tuki-icon> ${words || node.url}</a
    >
  </p>`;
}
