import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseAddressContext } from '../shared/context.js';
import { base } from '../shared/style/base.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { media } from './media.styles.js';

/**
 * A picture in an answer, in a place that was kept for it. One that lies neither at the desk nor on the page's own host is
 * fetched when the traveller asks for it.
 *
 * @element tuki-faq-picture
 */
export class PictureElement extends TukiElement {
  static override styles = [base, media];

  @property({ attribute: false }) url = '';
  @property({ attribute: false }) alt = '';

  @consume({ context: baseAddressContext, subscribe: true })
  @state()
  private baseAddress?: string;

  @state() private wanted = false;
  /** The address that could not be shown: blocked by the page's policy, or no network. */
  @state() private broken?: string;

  protected override render() {
    if (!this.url) return nothing;
    const desk = this.baseAddress ?? document.baseURI;
    const address = new URL(this.url, desk);
    const near = [location.origin, new URL(desk).origin].includes(address.origin);
    if (!near && !this.wanted) return this.#ask(address);
    if (address.href === this.broken) {
      return html`<p class="soft">${this.words('faq:pictureFailed')} ${this.alt}</p>`;
    }
    return html`<div class="frame">
      <img src=${address.href} alt=${this.alt} loading="lazy" referrerpolicy="no-referrer" @error=${this.#break} />
    </div>`;
  }

  #ask({ hostname }: URL) {
    return html`<button type="button" class="frame" @click=${() => (this.wanted = true)}>
      <span>
        <span class="mark"><tuki-icon name="picture"></tuki-icon></span>
        ${this.words('faq:showPicture', { host: hostname.replace(/^www\./, '') })}
        <small class="soft">${this.alt}</small>
      </span>
    </button>`;
  }

  readonly #break = ({ target }: Event) => (this.broken = (target as HTMLImageElement).src);
}
