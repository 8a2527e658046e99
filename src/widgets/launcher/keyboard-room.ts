import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells how much of the screen is left when a phone's keyboard is up. iOS does not shrink the layout for its keyboard;
 * only `visualViewport` knows.
 */
export class KeyboardRoom implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** To be adopted by the element's shadow root. */
  get sheet(): CSSStyleSheet {
    return this.#sheet;
  }

  hostConnected(): void {
    for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, this.#measure);
    this.#measure();
  }

  hostDisconnected(): void {
    for (const type of ['resize', 'scroll']) visualViewport?.removeEventListener(type, this.#measure);
  }

  readonly #measure = () => {
    if (!visualViewport) return;
    const { height, offsetTop } = visualViewport;
    this.#sheet.replaceSync(`:host{--_visible-height:${height}px;--_visible-top:${offsetTop}px}`);
  };
}
