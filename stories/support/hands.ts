import { allElements, until } from './settle.js';

/** Somebody in front of a widget, who finds things through every shadow root and waits until they are there. */
export class Hands {
  constructor(private readonly root: Element) {}

  readonly find = async (selector: string, fits: (element: Element) => boolean = () => true): Promise<HTMLElement> => {
    let found: Element | undefined;
    await until(
      () => (found = allElements(this.root).find((element) => element.matches(selector) && fits(element))),
      `there is ${selector}`,
    );
    return found as HTMLElement;
  };

  /** Presses the button of a name. */
  readonly press = async (name: string): Promise<void> => {
    const called = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim() === name;
    (await this.find('button:not([disabled])', called)).click();
  };

  /** Types into the first field that matches. */
  readonly type = async (selector: string, text: string): Promise<void> => {
    const field = (await this.find(selector)) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
}
