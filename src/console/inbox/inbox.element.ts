import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationStatus, InboxItem, Readable } from '../../contract/index.js';
import { badge } from '../../widgets/shared/badge/badge.styles.js';
import { empty } from '../../widgets/shared/empty/empty.styles.js';
import { emptyState } from '../../widgets/shared/empty/empty.js';
import { skeleton } from '../../widgets/shared/skeleton/skeleton.styles.js';
import { Watch } from '../../widgets/shared/watch.js';
import { placeKey } from '../api.js';
import { routeHref } from '../app/route.js';
import { consoleBase } from '../parts/base.styles.js';
import { clock } from '../parts/clock.js';
import { ConsoleElement } from '../parts/console-element.js';
import { inboxLine } from './inbox-line.js';
import type { InboxState, InboxStore } from './inbox.store.js';
import { inboxStyles } from './inbox.styles.js';

/**
 * The list of conversations, in the desk's order: overdue, urgent, waiting longest, then the latest.
 *
 * @element tuki-console-inbox
 */
export class InboxElement extends ConsoleElement {
  static override styles = [consoleBase, badge, empty, skeleton, inboxStyles];

  @property({ attribute: false }) store!: InboxStore;
  @property() status: ConversationStatus = 'open';
  /** Key of the conversation that is open beside the list. */
  @property({ attribute: false }) current?: string;
  /** The time, as `parts/clock.ts` tells it. */
  @property({ attribute: false }) clock: Readable<number> = clock;

  readonly #inbox = new Watch<InboxState>(this, () => this.store?.state);
  readonly #now = new Watch<number>(this, () => this.clock);

  /** To the line of a conversation, or to the heading when it has none. */
  focusLine(place?: string): void {
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
    const line = lines.find((element) => element.dataset['place'] === place);
    (line ?? this.renderRoot.querySelector<HTMLElement>('h1'))?.focus();
  }

  protected override render() {
    const items = this.#inbox.value?.[this.status];
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.t('console:inbox')}</h1>
        <nav class="tabs" aria-label=${this.t('console:inbox')}>${this.#tab('open')}${this.#tab('closed')}</nav>
      </div>
      <div class="list">${items?.length === 0 ? this.#empty() : items ? this.#list(items) : this.#loading()}</div>
    `;
  }

  #tab(status: ConversationStatus) {
    const current = status === this.status ? 'page' : 'false';
    return html`<a href=${routeHref({ view: 'inbox', status })} aria-current=${current}
      >${this.t(`console:${status}`)}</a
    >`;
  }

  #list(items: readonly InboxItem[]) {
    if (!this.translation) return '';
    const view = {
      translation: this.translation,
      languageName: (tag: string) => this.languageName(tag),
      now: this.#now.value ?? Date.now(),
      current: this.current,
    };
    return html`<ul>
      ${repeat(items, placeKey, (item) => html`<li>${inboxLine(item, view)}</li>`)}
    </ul>`;
  }

  #empty() {
    if (this.status === 'closed') return emptyState({ icon: 'check', title: this.t('console:emptyClosed') });
    return emptyState({
      icon: 'check',
      title: this.t('console:emptyOpen'),
      text: this.t('console:emptyOpenHint'),
    });
  }

  #loading() {
    if (this.#inbox.value?.error) return '';
    return html`<div class="loading" aria-busy="true">
      <p class="visually-hidden">${this.t('console:loading')}</p>
      <div aria-hidden="true">
        <div class="skeleton"></div>
        <div class="skeleton short"></div>
      </div>
    </div>`;
  }
}
