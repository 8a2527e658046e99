import { warnOnce } from '../warn-once.js';
import { drawIcon } from './draw-icon.js';
import { ICONS } from './icons.js';

/**
 * A decorative icon; the words beside it carry the meaning, so it is hidden from screen readers.
 *
 * @element tuki-icon
 * @attr name - what it means, see `icons.ts`; an unknown name draws a dot
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
    const name = this.getAttribute('name') ?? '';
    if (!ICONS[name]) warnOnce(`<tuki-icon name="${name}"> is unknown. Add it to icons.ts, or use a name from there.`);
    this.replaceChildren(drawIcon(ICONS[name] ?? ICONS['dot']!));
  }
}
