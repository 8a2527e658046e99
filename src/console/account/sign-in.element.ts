import { html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { field } from '../../widgets/shared/field/field.js';
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
        ${field({ id: 'email', label: this.t('console:email'), type: 'email', autocomplete: 'username', required: true })}
        ${field({
          id: 'password',
          label: this.t('console:password'),
          type: 'password',
          autocomplete: 'current-password',
          required: true,
        })}
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
