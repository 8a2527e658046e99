import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FaqBoard } from '../../contract/index.js';
import { Announcer } from '../../widgets/shared/announcer/announcer.js';
import { empty } from '../../widgets/shared/empty/empty.styles.js';
import { emptyState } from '../../widgets/shared/empty/empty.js';
import { fields } from '../../widgets/shared/field/field.styles.js';
import { skeleton } from '../../widgets/shared/skeleton/skeleton.styles.js';
import { consoleBase } from '../parts/base.styles.js';
import { boardFilter } from './board-filter.js';
import { boardRow } from './board-row.js';
import { boardStyles } from './board.styles.js';
import { Drag } from './drag.js';
import { faqHref } from './faq-route.js';
import { FaqScreen } from './faq-screen.js';
import { fitting, isOut, questionOf } from './filter.js';
import { statusStyles } from './language-mark.js';

/**
 * All answers of a site in their order, each with how it stands in every language.
 *
 * @element tuki-console-answers
 */
export class BoardElement extends FaqScreen {
  static override styles = [consoleBase, fields, empty, skeleton, statusStyles, boardStyles];

  readonly #announcer = new Announcer(this);
  readonly #drag = new Drag(this, (id, over) => void this.#move(id, over));

  protected override render() {
    const { board, error, refusal } = this.faq ?? {};
    return html`
      ${board ? this.#all(board) : error ? nothing : this.#loading()}
      ${refusal ? html`<p class="error" role="alert">${this.errorText(refusal)}</p>` : nothing}
      ${this.#announcer.region()}
    `;
  }

  #all(board: FaqBoard) {
    const { translation, store } = this;
    if (!translation) return nothing;
    const fresh = faqHref({ view: 'faq', page: 'new', site: store.site, language: board.defaultLanguage, query: '' });
    const create = html`<a class="button primary" href=${fresh}>${this.t('consoleFaq:newAnswer')}</a>`;
    if (board.answers.length === 0) {
      const words = { title: this.t('consoleFaq:noAnswers'), text: this.t('consoleFaq:noAnswersHint') };
      return emptyState({ icon: 'answers', ...words, act: create });
    }
    const filter = this.faq!.filter;
    const shown = fitting(board.answers, filter);
    const view = { translation, board, filter, languageName: (tag: string) => this.languageName(tag) };
    const count = this.t('consoleFaq:shown', {
      count: shown.length,
      all: translation.format.number(board.answers.length),
    });
    return html`
      <div class="tools">${boardFilter({ ...view, change: (part) => store.filter(part) })} ${create}</div>
      <div class="sum"><span role="status">${count}</span>${this.#columns(board)}</div>
      ${shown.length === 0 ? html`<p class="none soft">${this.t('consoleFaq:noneFits')}</p>` : nothing}
      <ol>
        ${repeat(
          shown,
          ({ id }) => id,
          (item, index) =>
            boardRow(item, {
              ...view,
              site: store.site,
              before: shown[index - 1]?.id,
              after: shown[index + 1]?.id,
              dragged: item.id === this.#drag.id,
              over: item.id === this.#drag.over && item.id !== this.#drag.id,
              grab: this.#drag.start,
              move: (id, to) => void this.#move(id, to),
            }),
        )}
      </ol>
    `;
  }

  /** How many are published in each language, over its column. */
  #columns({ languages, answers }: FaqBoard) {
    return html`<ul class="marks">
      ${languages.map((language) => {
        const out = answers.filter(({ texts }) => isOut(texts[language])).length;
        const words = this.t('consoleFaq:out', {
          language: this.languageName(language),
          count: out,
          all: answers.length,
        });
        return html`<li title=${words}>
          <span class="visually-hidden">${words}</span>
          <span class="count ${out < answers.length ? 'short' : ''}" aria-hidden="true">${out}</span>
          <span class="column" aria-hidden="true">${language}</span>
        </li>`;
      })}
    </ul>`;
  }

  #loading() {
    return html`<div class="loading" aria-busy="true">
      <p class="visually-hidden">${this.t('console:loading')}</p>
      <div aria-hidden="true">
        <div class="skeleton"></div>
        <div class="skeleton short"></div>
      </div>
    </div>`;
  }

  async #move(id: string, to: string): Promise<void> {
    const focused = this.shadowRoot?.activeElement;
    const stored = this.store.move(id, to);
    await this.updateComplete;
    // A line that is moved in the document loses its focus.
    if (focused instanceof HTMLElement) focused.focus();
    const answers = this.faq?.board?.answers ?? [];
    const index = answers.findIndex((item) => item.id === id);
    const item = answers[index];
    if (!item || !this.translation) return;
    const { question } = questionOf(item, [this.translation.language]);
    this.#announcer.say(this.t('consoleFaq:moved', { question, place: index + 1, all: answers.length }));
    await stored;
  }
}
