import { warnOnce } from './warn-once.js';

/**
 * Registers an element once. A second copy of the kit on the page (another version, a script run again) changes
 * nothing and says so once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (customElements.get(tag) !== element) warnOnce(`<${tag}> is defined already; this copy of Tuki stays aside.`);
}
