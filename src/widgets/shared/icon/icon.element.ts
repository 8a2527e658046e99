import { drawIcon } from './draw-icon.js';
import { ICONS } from './icons.js';

/**
 * A decorative icon; the words beside it carry the meaning, so it is hidden from screen readers.
 *
 * @element tuki-icon
 * @attr name - what it means, see `icons.ts`
 */
export class IconElement extends HTMLElement {
  static readonly observedAttributes = ['name'];

  /** Not before: Lit counts the nodes of a template while it makes them, and must not find more than it wrote. */
  connectedCallback(): void {
    this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  #draw(): void {
    this.replaceChildren(drawIcon(ICONS[this.getAttribute('name') ?? ''] ?? []));
  }
}
