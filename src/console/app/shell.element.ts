import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ConversationStatus, Operator } from '../../contract/index.js';
import { notice } from '../../widgets/shared/notice/notice.styles.js';
import { Watch } from '../../widgets/shared/watch.js';
import type { ConsoleApi } from '../api.js';
import { placeKey } from '../api.js';
import type { ConversationState } from '../conversation/conversation.store.js';
import type { InboxElement } from '../inbox/inbox.element.js';
import type { InboxState } from '../inbox/inbox.store.js';
import { unreadIn } from '../inbox/inbox.store.js';
import { consoleBase } from '../parts/base.styles.js';
import { ConsoleElement } from '../parts/console-element.js';
import { languageSelect } from './language-select.js';
import { selectStyles } from './language-select.styles.js';
import { overview } from './overview.js';
import { pageTitle } from './page-title.js';
import type { Route } from './route.js';
import { parseRoute, routeHref } from './route.js';
import { shellStyles } from './shell.styles.js';
import { SignOutEvent } from './sign-out.event.js';
import type { Workplace } from './workplace.js';

/**
 * What a signed-in operator sees: the bar, the inbox, and beside it what the address names.
 *
 * @element tuki-console-shell
 * @fires tuki-language - another language is wanted
 * @fires tuki-sign-out - the operator wants to leave
 */
export class ShellElement extends ConsoleElement {
  static override styles = [consoleBase, notice, selectStyles, shellStyles];

  @property({ attribute: false }) api!: ConsoleApi;
  @property({ attribute: false }) operator!: Operator;
  @property({ attribute: false }) workplace!: Workplace;
  /** Something the operator must know, whatever they look at. */
  @property({ attribute: false }) notice = '';

  @state() private route: Route = parseRoute(location.hash);
  /** Which list is shown; stays while a conversation from it is open. */
  @state() private status: ConversationStatus = 'open';

  @query('tuki-console-inbox') private inbox!: InboxElement | null;
  @query('.place') private place!: HTMLElement | null;

  readonly #inbox = new Watch<InboxState>(this, () => this.workplace?.inbox.state);
  readonly #conversation = new Watch<ConversationState>(this, () => this.#store()?.state);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#moved);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#moved);
  }

  /** To what the address names, or to the list. */
  override focus(): void {
    if (this.route.view === 'inbox') this.inbox?.focusLine();
    else this.place?.querySelector<HTMLElement>(':scope > *')?.focus();
  }

  protected override willUpdate(): void {
    if (this.route.view === 'inbox') this.status = this.route.status;
    this.workplace.inbox.show(this.status);
    this.workplace.look(this.route.view === 'conversation' ? this.route : undefined);
    this.workplace.faq.look(this.route.view === 'faq' ? this.route : undefined);
  }

  protected override render() {
    const { translation, route } = this;
    if (!translation) return nothing;
    return html`
      <button class="button skip" @click=${() => this.focus()}>${this.t('console:skip')}</button>
      <header class="bar ${classMap({ behind: hasOwnWayBack(route) })}">
        <a class="button brand" href="#/">Tuki</a>
        ${this.#rooms()} ${languageSelect(translation)} ${this.#me()}
        <button
          class="button sign-out"
          title=${this.t('console:signOut')}
          @click=${() => this.dispatchEvent(new SignOutEvent())}
        >
          <tuki-icon name="sign-out"></tuki-icon><span class="words">${this.t('console:signOut')}</span>
        </button>
      </header>
      <div class="line" role="status">${this.#line()}</div>
      <main>
        <tuki-console-inbox
          class=${classMap({ behind: route.view !== 'inbox' })}
          .store=${this.workplace.inbox}
          .status=${this.status}
          .current=${route.view === 'conversation' ? placeKey(route) : undefined}
        ></tuki-console-inbox>
        <div class="place ${classMap({ beside: route.view === 'inbox', wide: route.view === 'faq' })}">
          ${this.#view()}
        </div>
      </main>
    `;
  }

  protected override updated(): void {
    if (!this.translation) return;
    const unread = unreadIn(this.#inbox.value ?? {});
    const name = this.#conversation.value?.item?.traveller.name;
    document.title = pageTitle(this.route.view, unread, name, this.translation);
  }

  #rooms() {
    const faq = this.route.view === 'faq';
    const room = (href: string, icon: string, words: string, current: boolean) =>
      html`<a class="button" href=${href} aria-current=${current ? 'true' : 'false'} title=${words}>
        <tuki-icon name=${icon}></tuki-icon><span class="words">${words}</span>
      </a>`;
    return html`<nav class="rooms" aria-label=${this.t('consoleFaq:rooms')}>
      ${room('#/', 'inbox', this.t('console:inbox'), !faq && this.route.view !== 'profile')}
      ${room('#/answers', 'answers', this.t('consoleFaq:answers'), faq)}
    </nav>`;
  }

  #me() {
    const { name, photo } = this.operator;
    return html`<a class="me" href=${routeHref({ view: 'profile' })} title=${this.t('console:profile')}>
      <tuki-avatar .name=${name} .photo=${photo}></tuki-avatar>
      <span class="visually-hidden">${this.t('console:profile')}</span>
      <span class="name">${name}</span>
    </a>`;
  }

  #line() {
    const error = this.#inbox.value?.error;
    // An ended session has its own words, over everything.
    const down = error !== undefined && error !== 'session_missing';
    const words = this.notice || (down ? this.t('console:lineDown') : '');
    return words ? html`<p class="notice warn"><tuki-icon name="offline"></tuki-icon>${words}</p>` : nothing;
  }

  #view() {
    const { route, operator } = this;
    if (route.view === 'inbox') return overview(this.#inbox.value?.open ?? [], Date.now(), this.translation!);
    if (route.view === 'faq') {
      return html`<tuki-console-faq .room=${this.workplace.faq} .route=${route}></tuki-console-faq>`;
    }
    if (route.view === 'profile') {
      return html`<tuki-console-profile .api=${this.api} .operator=${operator}></tuki-console-profile>`;
    }
    return keyed(
      placeKey(route),
      html`<tuki-console-conversation .store=${this.#store()!} .operator=${operator.id}></tuki-console-conversation>`,
    );
  }

  #store() {
    return this.route.view === 'conversation' ? this.workplace.conversation(this.route) : undefined;
  }

  #moved = async () => {
    const before = this.route;
    this.route = parseRoute(location.hash);
    await this.updateComplete;
    // One tab of the list to the other: the focus is already where the operator is.
    if (before.view === 'inbox' && this.route.view === 'inbox') return;
    if (sameAnswer(before, this.route)) return;
    if (this.route.view === 'inbox')
      this.inbox?.focusLine(before.view === 'conversation' ? placeKey(before) : undefined);
    else this.focus();
  };

  /** Includes what the address names, which is made in the same update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    for (const child of this.renderRoot.querySelectorAll<ConsoleElement>('tuki-console-inbox, .place > *'))
      await child.updateComplete;
    return done;
  }
}

/** On a phone such a view stands alone. */
function hasOwnWayBack(route: Route): boolean {
  return route.view === 'conversation' || (route.view === 'faq' && (route.page === 'answer' || route.page === 'new'));
}

/** One language of an answer to another, or a new answer that has got its name: the focus is where one writes. */
function sameAnswer(before: Route, now: Route): boolean {
  if (before.view !== 'faq' || now.view !== 'faq' || now.page !== 'answer') return false;
  return before.page === 'new' || (before.page === 'answer' && before.id === now.id && before.site === now.site);
}
