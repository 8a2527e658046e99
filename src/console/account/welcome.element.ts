import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { textLength } from '../../rules/index.js';
import { field } from '../../widgets/shared/field/field.js';
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
        ${field({
          id: 'name',
          label: this.t('console:name'),
          hint: this.t('console:nameHint'),
          autocomplete: 'name',
          maxlength: 100,
          required: true,
        })}
        ${field({
          id: 'email',
          label: this.t('console:email'),
          type: 'email',
          autocomplete: 'username',
          maxlength: 254,
          required: true,
        })}
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
    return field({
      id: 'password',
      label: this.t('console:password'),
      hint,
      type: 'password',
      autocomplete: 'new-password',
      required: true,
      input: (value) => (this.password = value),
    });
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
