import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Operator } from '../../contract/index.js';
import { field } from '../../widgets/shared/field/field.js';
import { accountStyles } from './account.styles.js';
import { FormElement } from './form-element.js';
import { OperatorEvent } from './operator.event.js';
import { jpegOf, smallSquare } from './photo.js';
import { spokenLanguages, spokenLanguagesStyles } from './spoken-languages.js';

/** What becomes of the photo on saving: nothing, this new one, or it goes. */
type PhotoChange = 'keep' | 'remove' | HTMLCanvasElement;

/**
 * How an operator looks to travellers: name, languages, photo.
 *
 * @element tuki-console-profile
 * @fires tuki-operator - the change is stored
 */
export class ProfileElement extends FormElement {
  static override styles = [
    accountStyles,
    spokenLanguagesStyles,
    css`
      :host {
        inline-size: min(100%, 34rem);
      }
      .photo {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1rem;
      }
      tuki-avatar,
      canvas {
        inline-size: 4.5rem;
        block-size: 4.5rem;
        font-size: 1.5rem;
        border-radius: 50%;
      }
      .choose {
        font-weight: 400;
      }
      .choose:focus-within {
        outline: 2px solid var(--_ink);
        outline-offset: 2px;
      }
      .end {
        display: flex;
        align-items: center;
        gap: 1rem;
      }
      .end .button {
        inline-size: auto;
        min-inline-size: 9rem;
      }
      .end svg {
        vertical-align: -0.25em;
      }
    `,
  ];

  @property({ attribute: false }) operator!: Operator;
  @state() private photo: PhotoChange = 'keep';
  @state() private saved = false;
  @query('h1') private heading!: HTMLElement;

  /** To the heading, after coming here. */
  override focus(): void {
    this.heading.focus();
  }

  protected override render() {
    return html`
      <h1 tabindex="-1">${this.t('console:profile')}</h1>
      <form
        @input=${() => (this.saved = false)}
        @submit=${(event: SubmitEvent) => this.submit(event, (data) => this.#save(data))}
      >
        ${this.#photoField()}
        ${field({
          id: 'name',
          label: this.t('console:name'),
          hint: this.t('console:nameHint'),
          value: this.operator.name,
          autocomplete: 'name',
          maxlength: 100,
          required: true,
        })}
        ${spokenLanguages(this.t('console:spoken'), this.operator.languages, (tag) => this.languageName(tag))}
        <p class="error" role="alert">${this.problem}</p>
        <div class="end">
          <button class="button primary" aria-disabled=${this.busy}>
            ${this.t(this.busy ? 'console:saving' : 'console:save')}
          </button>
          <span role="status">${this.saved ? this.t('console:saved') : ''}</span>
        </div>
      </form>
    `;
  }

  #photoField() {
    const shown = typeof this.photo === 'object';
    const has = shown || (this.photo === 'keep' && this.operator.photo);
    return html`<fieldset>
      <legend>${this.t('console:photo')}</legend>
      <div class="photo">
        ${
          shown
            ? this.photo
            : html`<tuki-avatar
                .name=${this.operator.name}
                .photo=${this.photo === 'keep' ? this.operator.photo : undefined}
              ></tuki-avatar>`
        }
        <label class="button choose">
          ${this.t('console:choosePhoto')}
          <input class="visually-hidden" type="file" accept="image/*" @change=${this.#choose} />
        </label>
        ${
          has
            ? html`<button type="button" class="button" @click=${() => this.#setPhoto('remove')}>
                ${this.t('console:removePhoto')}
              </button>`
            : ''
        }
      </div>
      <p class="soft small">${this.t('console:photoHint')}</p>
    </fieldset>`;
  }

  #choose = async (event: Event) => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    try {
      this.#setPhoto(await smallSquare(file));
    } catch {
      this.problem = this.t('console:photoWrong');
    }
  };

  #setPhoto(photo: PhotoChange): void {
    this.photo = photo;
    this.saved = false;
    this.problem = '';
  }

  async #save(data: FormData): Promise<void> {
    const photo = this.photo;
    const operator = await this.api.changeProfile({
      name: String(data.get('name')).trim(),
      languages: data.getAll('languages').map(String),
      ...(photo !== 'keep' && { photo: photo === 'remove' ? null : jpegOf(photo) }),
    });
    this.photo = 'keep';
    this.saved = true;
    this.dispatchEvent(new OperatorEvent(operator));
  }
}
