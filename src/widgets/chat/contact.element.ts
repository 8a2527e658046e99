import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
import { CONTACT_MAX } from '../../contract/index.js';
import { buttons } from '../shared/button/button.styles.js';
import { field } from '../shared/field/field.js';
import { fields } from '../shared/field/field.styles.js';
import { base } from '../shared/style/base.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { TukiContactEvent } from './contact.events.js';

const FIELDS = [
  ['name', 'text', 'name'],
  ['email', 'email', 'email'],
  ['booking', 'text', 'off'],
] as const;

/**
 * Asks for a name, an e-mail address and a booking number, each optional, without standing in the way of the message.
 *
 * @element tuki-contact
 * @fires tuki-contact - the traveller has saved, or put the question aside
 */
export class ContactElement extends TukiElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        margin: 0 1.25em 1.25em;
        padding: 0.5em 1em;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      summary {
        padding-block: 0.375em;
        font-size: 0.875em;
        cursor: pointer;
      }
      form {
        display: grid;
        gap: 0.875em;
        padding-block: 0.5em;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
      }
    `,
  ];

  @state() private emailWrong = false;

  protected override render() {
    return html`<details>
      <summary id="title">${this.words('chat:contact')}</summary>
      <form novalidate aria-labelledby="title" @submit=${this.#save}>
        <p class="soft">${this.words('chat:contactHint')}</p>
        ${FIELDS.map(([id, type, autocomplete]) =>
          field({
            id,
            type,
            autocomplete,
            label: this.t(`chat:${id}`),
            maxlength: CONTACT_MAX,
            wrong: id === 'email' && this.emailWrong ? this.t('chat:contactEmailWrong') : '',
          }),
        )}
        <div class="acts">
          <button class="button primary">${this.words('chat:contactSave')}</button>
          <button type="button" class="button" @click=${() => this.dispatchEvent(new TukiContactEvent())}>
            ${this.words('chat:contactLater')}
          </button>
        </div>
      </form>
    </details>`;
  }

  readonly #save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const email = form.elements.namedItem('email') as HTMLInputElement;
    this.emailWrong = !email.validity.valid;
    if (this.emailWrong) return email.focus();
    const filled = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
    this.dispatchEvent(new TukiContactEvent(Object.fromEntries(filled.filter(([, value]) => value !== ''))));
  };
}
