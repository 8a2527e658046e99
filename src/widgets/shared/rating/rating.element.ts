import { css, html, LitElement, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../style/base.styles.js';
import { TukiRateEvent } from './rating.events.js';

const MOST = 5;
const STAR = 'M12 2.5l2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.2-5.9 3.2 1.2-6.5L2.5 9.4l6.6-.9z';

/**
 * One to five stars: a group of radio buttons to choose from, or a picture with words when it is read-only.
 *
 * @element tuki-rating
 * @attr label - what is rated, or the whole in words when read-only, such as `4.5 of 5`
 * @attr value - 0 for none yet; parts of a star are shown when read-only
 * @attr readonly - shows, and asks nothing
 * @attr name - of the group of radio buttons
 * @fires tuki-rate - a rating was chosen
 * @csspart star - each of the five
 */
export class RatingElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
        color: var(--_accent);
      }
      fieldset,
      [role='img'] {
        display: flex;
        flex-wrap: wrap;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-block-end: 0.25em;
        color: var(--_ink);
        font-weight: 600;
      }
      label {
        display: grid;
        place-items: center;
        inline-size: 2.75em;
        block-size: 2.75em;
        border-radius: var(--_radius);
        cursor: pointer;
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--_accent);
      }
      svg {
        inline-size: 1.75em;
        block-size: 1.75em;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.5;
        stroke-linejoin: round;
      }
      .full {
        fill: currentColor;
      }
      [role='img'] svg {
        inline-size: 1.25em;
        block-size: 1.25em;
      }
    `,
  ];

  @property() label = '';
  @property() name = 'rating';
  @property({ type: Number, reflect: true }) value = 0;
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** What each number of stars means, read with it: five words, from the worst to the best. */
  @property({ attribute: false }) meanings: readonly string[] = [];

  protected override render() {
    const stars = Array.from({ length: MOST }, (_, index) => index + 1);
    if (this.readonly) {
      return html`<span role="img" aria-label=${this.label}>${stars.map((star) => this.#star(star))}</span>`;
    }
    return html`<fieldset>
      <legend>${this.label}</legend>
      ${stars.map(
        (star) =>
          html`<label>
            <input
              class="visually-hidden"
              type="radio"
              name=${this.name}
              .checked=${star === this.value}
              aria-label=${this.meanings[star - 1] ?? `${star}/${MOST}`}
              @change=${() => this.#choose(star)}
            />
            ${this.#star(star)}
          </label>`,
      )}
    </fieldset>`;
  }

  #star(star: number) {
    const share = Math.min(1, Math.max(0, this.value - star + 1));
    return html`<svg part="star" viewBox="0 0 24 24" aria-hidden="true">
      ${svg`<clipPath id="share-${star}"><rect width=${24 * share} height="24" /></clipPath>
        <path class="full" d=${STAR} clip-path="url(#share-${star})" /><path d=${STAR} />`}
    </svg>`;
  }

  #choose(value: number): void {
    this.value = value;
    this.dispatchEvent(new TukiRateEvent(value));
  }
}
