import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit';

/**
 * Speaks to screen readers. The region is part of the element's first rendering, since most of them are silent about a
 * region that arrives together with its words.
 */
export class Announcer implements ReactiveController {
  #words = '';
  #again = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Says something when the reader has a pause; the same words twice are heard twice. */
  say(words: string): void {
    this.#again = words === this.#words && !this.#again;
    this.#words = words;
    this.host.requestUpdate();
  }

  /** Stands in the element's template, always. */
  region(): TemplateResult {
    // A no-break space more or less: the same to the ear, another text to the browser.
    return html`<p class="visually-hidden" role="status">${this.#words}${this.#again ? '\u00a0' : ''}</p>`;
  }
}
