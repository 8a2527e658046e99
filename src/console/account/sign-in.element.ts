import { html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { accountStyles } from './account.styles.js';
import { FormElement } from './form-element.js';
import { OperatorEvent } from './operator.event.js';

/**
 * Signing in.
 *
 * @element tuki-console-sign-in
 * @attr expired - a session has ended under the operator's hands: says that nothing typed is lost
 * @fires tuki-operator - signed in
 */
export class SignInElement extends FormElement {
  static override styles = accountStyles;

  @property({ type: Boolean }) expired = false;
  @query('input') private first!: HTMLInputElement | null;

  /** To the first field. */
  override focus(): void {
    this.first?.focus();
  }

  protected override render() {
    return html`
      <h1>${this.t('console:signIn')}</h1>
      ${this.expired ? html`<p class="intro">${this.t('console:sessionEnded')}</p>` : ''}
      <form @submit=${(event: SubmitEvent) => this.submit(event, (data) => this.#signIn(data))}>
        <div class="field">
          <label for="email">${this.t('console:email')}</label>
          <input id="email" type="email" name="email" autocomplete="username" required />
        </div>
        <div class="field">
          <label for="password">${this.t('console:password')}</label>
          <input id="password" type="password" name="password" autocomplete="current-password" required />
        </div>
        <p class="error" role="alert">${this.problem}</p>
        <button class="button primary" aria-disabled=${this.busy}>
          ${this.t(this.busy ? 'console:signingIn' : 'console:signIn')}
        </button>
      </form>
    `;
  }

  async #signIn(data: FormData): Promise<void> {
    const credentials = { email: String(data.get('email')).trim(), password: String(data.get('password')) };
    this.dispatchEvent(new OperatorEvent(await this.api.signIn(credentials)));
  }
}
