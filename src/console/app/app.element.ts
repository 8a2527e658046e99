import { ContextProvider } from '@lit/context';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { PortError } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { baseAddressContext } from '../../widgets/shared/context.js';
import type { OperatorEvent } from '../account/operator.event.js';
import type { ConsoleApi } from '../api.js';
import { consoleBase } from '../parts/base.styles.js';
import { ConsoleElement } from '../parts/console-element.js';
import { focusedElement } from '../parts/focus.js';
import { appStyles } from './app.styles.js';
import { LanguageChoice } from './language-choice.js';
import type { LanguageEvent } from './language-select.js';
import { languageSelect } from './language-select.js';
import { selectStyles } from './language-select.styles.js';
import { invitationIn } from './route.js';
import { Session } from './session.js';

/**
 * The whole console: the language, who is signed in, and what is shown to whom.
 *
 * @element tuki-console
 */
export class AppElement extends ConsoleElement {
  static override styles = [consoleBase, selectStyles, appStyles];

  /** The desk; set before the element is connected. */
  @property({ attribute: false }) api!: ConsoleApi;

  @state() private invitation?: string;
  @state() private notice = '';
  @query('tuki-console-shell, tuki-console-sign-in, tuki-console-welcome') private screen!: ConsoleElement | null;
  @query('.over tuki-console-sign-in') private signInAgain!: ConsoleElement | null;

  readonly #language = new LanguageChoice(this, (translation) => (this.translation = translation));
  readonly #session = new Session(this, () => this.api);
  #shownState?: Session['state'];
  #focusBefore?: HTMLElement;

  constructor() {
    super();
    new ContextProvider(this, { context: baseAddressContext, initialValue: location.origin });
    this.addEventListener('tuki-language', ({ language }: LanguageEvent) => this.#language.choose(language));
    this.addEventListener('tuki-operator', this.#enter);
    this.addEventListener('tuki-sign-out', () => void this.#leave());
  }

  override connectedCallback(): void {
    this.#takeInvitation();
    addEventListener('hashchange', this.#takeInvitation);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#takeInvitation);
  }

  protected override willUpdate(): void {
    // Before the shell becomes inert and its focus is lost.
    if (this.#session.state === 'ended' && this.#shownState === 'in') this.#focusBefore = focusedElement();
  }

  protected override render() {
    const { translation } = this;
    const { state, error, api, operator, workplace } = this.#session;
    if (!translation) return nothing;
    if (this.invitation !== undefined) {
      const { invitation } = this;
      return this.#page(
        translation,
        html`<tuki-console-welcome .api=${api!} .invitation=${invitation}></tuki-console-welcome>`,
      );
    }
    if (state === 'unknown') return this.#page(translation, this.#waiting(error !== undefined));
    if (!operator || !workplace) {
      return this.#page(translation, html`<tuki-console-sign-in .api=${api!}></tuki-console-sign-in>`);
    }
    return html`<tuki-console-shell
        .api=${api!}
        .operator=${operator}
        .workplace=${workplace}
        .notice=${this.notice}
        ?inert=${state === 'ended'}
      ></tuki-console-shell>
      ${state === 'ended' ? this.#again() : nothing}`;
  }

  protected override updated(): void {
    const { state } = this.#session;
    if (!this.translation) return;
    if (state === 'out' || state === 'ended') document.title = `${this.t('console:signIn')} – Tuki`;
    if (state === this.#shownState) return;
    const before = this.#shownState;
    this.#shownState = state;
    void this.#moveFocus(before, state);
  }

  #page(translation: Translation, content: unknown) {
    return html`<div class="page">
      <header class="bar"><span class="brand">Tuki</span>${languageSelect(translation)}</header>
      <main>${content}</main>
    </div>`;
  }

  #waiting(failed: boolean) {
    return html`<div class="waiting" role="status">
      ${failed ? html`<tuki-icon name="offline"></tuki-icon> ${this.t('console:deskAway')}` : this.t('console:loading')}
    </div>`;
  }

  #again() {
    return html`<div class="over" role="dialog" aria-modal="true" aria-label=${this.t('console:signIn')}>
      <tuki-console-sign-in expired .api=${this.#session.api!}></tuki-console-sign-in>
    </div>`;
  }

  async #moveFocus(before: Session['state'] | undefined, now: Session['state']): Promise<void> {
    const target = now === 'ended' ? this.signInAgain : this.screen;
    await target?.updateComplete;
    // Who is signed in already has not moved: the focus stays at the top of the page.
    if (now === 'in' && (before === undefined || before === 'unknown')) return;
    if (now === 'in' && before === 'ended' && this.#focusBefore) this.#focusBefore.focus();
    else target?.focus();
  }

  /** The token is a secret: it leaves the address, and with it the history, at once. */
  #takeInvitation = () => {
    this.invitation = invitationIn(location.hash);
    if (this.invitation !== undefined) history.replaceState(null, '', location.pathname + location.search);
  };

  #enter = ({ operator }: OperatorEvent) => {
    this.invitation = undefined;
    this.#session.enter(operator);
  };

  async #leave(): Promise<void> {
    try {
      await this.#session.leave();
      this.notice = '';
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      this.notice = this.errorText(error.code);
    }
  }
}
