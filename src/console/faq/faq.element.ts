import type { PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { badge } from '../../widgets/shared/badge/badge.styles.js';
import { fields } from '../../widgets/shared/field/field.styles.js';
import { Watch } from '../../widgets/shared/watch.js';
import { consoleBase } from '../parts/base.styles.js';
import { ConsoleElement } from '../parts/console-element.js';
import { faqHead, headStyles } from './faq-head.js';
import { showCurrent } from './show-current.js';
import type { FaqRoom, SitesState } from './faq-room.js';
import type { FaqPage, FaqRoute } from './faq-route.js';
import type { FaqState, FaqStore } from './faq.store.js';

/**
 * All that is about answers: what the address names, under one heading.
 *
 * @element tuki-console-faq
 */
export class FaqElement extends ConsoleElement {
  static override styles = [consoleBase, fields, badge, headStyles];

  @property({ attribute: false }) room!: FaqRoom;
  @property({ attribute: false }) route!: FaqRoute;

  readonly #sites = new Watch<SitesState>(this, () => this.room?.sites);
  readonly #faq = new Watch<FaqState>(this, () => this.room?.store(this.route)?.state);

  /** To the heading, after coming here. */
  override focus(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('h1, tuki-console-answer');
    heading?.focus();
  }

  protected override render() {
    const { route, room, translation } = this;
    const { sites = [], error } = this.#sites.value ?? {};
    const store = room.store(route);
    if (!translation || !store) {
      if (error) return html`<p class="note error" role="alert">${this.errorText(error)}</p>`;
      return html`<p class="note soft" aria-busy="true">${this.t('console:loading')}</p>`;
    }
    const problem = this.#faq.value?.error;
    return html`
      ${route.page === 'answer' || route.page === 'new' ? this.#answer(route, store) : this.#page(route.page, store, sites)}
      ${problem && !this.#faq.value?.board ? html`<p class="note error" role="alert">${this.errorText(problem)}</p>` : nothing}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('route')) void showCurrent(this);
  }

  #answer(route: Extract<FaqRoute, { page: 'answer' | 'new' }>, store: FaqStore) {
    const answer = this.room.answer(route)!;
    // One element for all languages of an answer: what has the focus keeps it.
    return keyed(
      answer,
      html`<tuki-console-answer .store=${store} .answer=${answer} .language=${route.language}></tuki-console-answer>`,
    );
  }

  #page(page: FaqPage, store: FaqStore, sites: NonNullable<SitesState['sites']>) {
    const asked = this.#faq.value?.misses?.length ?? 0;
    return html`${faqHead({ translation: this.translation!, sites, site: store.site, page, asked })}
    ${screen(page, store)}`;
  }

  /** Includes the screen, which is made in the same update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.renderRoot.querySelector<ConsoleElement>('tuki-console-answer')?.updateComplete;
    return done;
  }
}

function screen(page: FaqPage, store: FaqStore) {
  switch (page) {
    case 'list':
      return html`<tuki-console-answers .store=${store}></tuki-console-answers>`;
    case 'asked':
      return html`<tuki-console-asked .store=${store}></tuki-console-asked>`;
    case 'topics':
      return html`<tuki-console-topics .store=${store}></tuki-console-topics>`;
    case 'import':
      return html`<tuki-console-import .store=${store}></tuki-console-import>`;
  }
}
