import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { textLength } from '../../rules/index.js';
import { accountStyles } from './account.styles.js';
import { FormElement } from './form-element.js';
import { OperatorEvent } from './operator.event.js';
import { spokenLanguages, spokenLanguagesStyles } from './spoken-languages.js';

/** The desk's own limit, told while typing. */
const PASSWORD_MIN = 12;

/**
 * The first owner makes their account.
 *
 * @element tuki-console-welcome
 * @fires tuki-operator - the account is made, and its owner signed in
 */
export class WelcomeElement extends FormElement {
  static override styles = [accountStyles, spokenLanguagesStyles];

  /** The token of the one-time link. */
  @property({ attribute: false }) invitation = '';
  @state() private password = '';
  @query('input') private first!: HTMLInputElement | null;

  /** To the first field. */
  override focus(): void {
    this.first?.focus();
  }

  protected override render() {
    return html`
      <h1>${this.t('console:welcome')}</h1>
      <p class="intro">${this.t('console:welcomeIntro')}</p>
      <form @submit=${(event: SubmitEvent) => this.submit(event, (data) => this.#create(data))}>
        <div class="field">
          <label for="name">${this.t('console:name')}</label>
          <input id="name" name="name" autocomplete="name" required maxlength="100" aria-describedby="name-hint" />
          <p id="name-hint" class="soft small">${this.t('console:nameHint')}</p>
        </div>
        <div class="field">
          <label for="email">${this.t('console:email')}</label>
          <input id="email" type="email" name="email" autocomplete="username" required maxlength="254" />
        </div>
        ${this.#passwordField()}
        ${spokenLanguages(this.t('console:spoken'), [this.translation?.language ?? 'en'], (tag) => this.languageName(tag))}
        <p class="error" role="alert">${this.problem}</p>
        <button class="button primary" aria-disabled=${this.busy}>
          ${this.t(this.busy ? 'console:creatingAccount' : 'console:createAccount')}
        </button>
        <a class="button link" href="#/">${this.t('console:haveAccount')}</a>
      </form>
    `;
  }

  #passwordField() {
    const missing = PASSWORD_MIN - textLength(this.password);
    const hint = missing > 0 ? this.t('console:passwordMore', { count: missing }) : this.t('console:passwordEnough');
    return html`<div class="field">
      <label for="password">${this.t('console:password')}</label>
      <input
        id="password"
        type="password"
        name="password"
        autocomplete="new-password"
        required
        aria-describedby="password-hint"
        @input=${(event: InputEvent) => (this.password = (event.target as HTMLInputElement).value)}
      />
      <p id="password-hint" class="soft small">${hint}</p>
    </div>`;
  }

  async #create(data: FormData): Promise<void> {
    const operator = await this.api.createOwner({
      invitation: this.invitation,
      name: String(data.get('name')).trim(),
      email: String(data.get('email')).trim(),
      password: String(data.get('password')),
      languages: data.getAll('languages').map(String),
    });
    this.dispatchEvent(new OperatorEvent(operator));
  }
}
