import { consume } from '@lit/context';
import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LitElement } from 'lit';
import { baseAddressContext } from '../context.js';
import { base } from '../style/base.styles.js';

/**
 * A person's face, or their initials while there is none. Decorative: the name stands beside it.
 *
 * @element tuki-avatar
 * @attr name - whose face it is
 * @attr photo - address of a square picture, relative to the desk
 */
export class AvatarElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        inline-size: 2.5em;
        block-size: 2.5em;
        flex: none;
        border-radius: 50%;
        overflow: hidden;
        background: var(--_tint);
        border: 2px solid var(--_surface);
      }
      img,
      span {
        inline-size: 100%;
        block-size: 100%;
        display: grid;
        place-items: center;
        object-fit: cover;
        font-weight: 600;
        font-size: 0.9em;
      }
    `,
  ];

  @property() name = '';
  @property() photo?: string;

  @consume({ context: baseAddressContext, subscribe: true })
  @state()
  private baseAddress?: string;

  /** The address that could not be shown: blocked by the page's policy, or no network. */
  @state() private broken?: string;

  protected override render() {
    const address = this.photo && new URL(this.photo, this.baseAddress ?? document.baseURI).href;
    if (!address || address === this.broken) return html`<span aria-hidden="true">${initials(this.name)}</span>`;
    return html`<img src=${address} alt="" @error=${() => (this.broken = address)} />`;
  }
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
