import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FaqMissed } from '../../contract/index.js';
import { Announcer } from '../../widgets/shared/announcer/announcer.js';
import { empty } from '../../widgets/shared/empty/empty.styles.js';
import { emptyState } from '../../widgets/shared/empty/empty.js';
import { consoleBase } from '../parts/base.styles.js';
import { faqHref } from './faq-route.js';
import { FaqScreen } from './faq-screen.js';

/**
 * What travellers have asked and not found, as counts by the words of the query. Nobody knows whose they are.
 *
 * @element tuki-console-asked
 */
export class AskedElement extends FaqScreen {
  static override styles = [
    consoleBase,
    empty,
    css`
      :host {
        padding: 1rem;
      }
      ol {
        max-inline-size: 60rem;
      }
      li {
        display: grid;
        grid-template-columns: 3.5rem minmax(0, 1fr) auto;
        align-items: center;
        gap: 0.25rem 0.75rem;
        padding-block: 0.375rem;
        border-block-end: 1px solid var(--_line);
      }
      .count {
        font-size: 1.125rem;
        font-weight: 600;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }
      .acts .button {
        min-block-size: 2.5rem;
      }
      .intro {
        margin-block-end: 0.75rem;
      }
      @media (max-width: 599.98px) {
        li {
          grid-template-columns: 2.5rem minmax(0, 1fr);
        }
        .acts {
          grid-column: 2;
        }
      }
    `,
  ];

  readonly #announcer = new Announcer(this);

  protected override render() {
    const { misses, refusal } = this.faq ?? {};
    return html`
      ${misses ? this.#all(misses) : nothing}
      ${refusal ? html`<p class="error" role="alert">${this.errorText(refusal)}</p>` : nothing}
      ${this.#announcer.region()}
    `;
  }

  #all(misses: readonly FaqMissed[]) {
    if (misses.length === 0) {
      return emptyState({
        icon: 'check',
        title: this.t('consoleFaq:askedNone'),
        text: this.t('consoleFaq:askedNoneHint'),
      });
    }
    return html`<p class="intro soft">${this.t('consoleFaq:askedHint')}</p>
      <ol>
        ${repeat(
          misses,
          ({ language, query }) => `${language}/${query}`,
          (miss) => this.#line(miss),
        )}
      </ol>`;
  }

  #line(miss: FaqMissed) {
    const { language, query, count, lastDay } = miss;
    const times = this.t('consoleFaq:times', { count });
    const last = this.translation?.format.date(`${lastDay}T12:00:00`, { dateStyle: 'medium' }) ?? '';
    return html`<li>
      <span class="count" title=${times}
        ><span aria-hidden="true">${count}×</span><span class="visually-hidden">${times}</span></span
      >
      <span>
        <b lang=${language}>${query}</b><br />
        <span class="soft">${this.languageName(language)} · ${this.t('consoleFaq:lastAsked', { day: last })}</span>
      </span>
      <span class="acts">
        <a
          class="button"
          href=${faqHref({ view: 'faq', page: 'new', site: this.store.site, language, query })}
          aria-label=${this.t('consoleFaq:answerThis', { query })}
          >${this.t('consoleFaq:writeAnswer')}</a
        >
        <button
          class="button"
          aria-label=${this.t('consoleFaq:dismissThis', { query })}
          @click=${() => void this.#dismiss(miss)}
        >
          ${this.t('consoleFaq:dismiss')}
        </button>
      </span>
    </li>`;
  }

  async #dismiss(miss: FaqMissed): Promise<void> {
    const index = this.faq?.misses?.indexOf(miss) ?? 0;
    await this.store.dismiss(miss);
    if (this.faq?.refusal) return;
    this.#announcer.say(this.t('consoleFaq:dismissed', { query: miss.query }));
    await this.updateComplete;
    // The button that had the focus is gone: on to the line that took its place.
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.acts button');
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  }
}
