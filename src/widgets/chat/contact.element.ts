import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { CONTACT_MAX } from '../../contract/index.js';
import { base, buttons } from '../shared/tokens.styles.js';
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
    css`
      :host {
        margin: 0 1em 1em;
        padding: 0.5em 1em;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      summary {
        padding-block: 0.375em;
        font-size: 0.875em;
        cursor: pointer;
      }
      .soft {
        color: var(--_ink-soft);
        font-size: 0.875em;
      }
      label {
        display: block;
        margin-block-start: 0.75em;
        font-size: 0.875em;
      }
      input {
        display: block;
        inline-size: 100%;
        min-block-size: 2.75em;
        margin-block-start: 0.25em;
        padding-inline: 0.75em;
        border: 1px solid var(--_line-strong);
        border-radius: var(--_radius);
        background: var(--_surface);
        font-size: max(1rem, 16px);
      }
      .wrong {
        color: var(--_danger);
      }
      .acts {
        display: flex;
        gap: 0.5em;
        margin-block-start: 1em;
      }
    `,
  ];

  @state() private emailWrong = false;

  protected override render() {
    return html`<details>
      <summary id="title">${this.t('chat:contact')}</summary>
      <form novalidate aria-labelledby="title" @submit=${this.#save}>
        <p class="soft">${this.t('chat:contactHint')}</p>
        ${FIELDS.map(
          ([name, type, autocomplete]) =>
            html`<label>
              ${this.t(`chat:${name}`)}
              <input
                name=${name}
                type=${type}
                autocomplete=${autocomplete}
                maxlength=${CONTACT_MAX}
                aria-invalid=${name === 'email' && this.emailWrong}
                aria-describedby=${name === 'email' ? 'wrong' : nothing}
              />
            </label>`,
        )}
        <p id="wrong" class="wrong soft" role="status">
          ${this.emailWrong ? this.t('chat:contactEmailWrong') : nothing}
        </p>
        <div class="acts">
          <button class="button primary">${this.t('chat:contactSave')}</button>
          <button type="button" class="button" @click=${() => this.dispatchEvent(new TukiContactEvent())}>
            ${this.t('chat:contactLater')}
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
