/** Longer than this a form that was sent is not waited for: attention is gone by then (Miller 1968, Nielsen 1993). */
const HANGS_AFTER_MS = 10_000;

/** The first refusal is a slip that one mends; at the second one is stuck. */
const REFUSALS = 2;

/** Refused by the browser, or by the page's own script, which says so for assistive technology (WAI-ARIA 1.2). */
const isRefused = (form: HTMLFormElement) =>
  (!form.noValidate && form.matches(':invalid')) || form.querySelector('[aria-invalid=true]') !== null;

/** Somebody still looks at it: it has neither led on to another page nor made room for what comes next. */
const isStillThere = (form: HTMLFormElement) => !document.hidden && form.getClientRects().length > 0;

/**
 * Asks for help where the page has marked it. Something with `data-tuki-help="payment"` asks when it is pressed; a form with
 * it asks once on a page, when it is refused twice or, ten seconds after it was sent, still stands there untouched.
 */
export class Marks {
  readonly #ended = new AbortController();
  readonly #asked = new WeakSet<HTMLFormElement>();
  #form?: HTMLFormElement;
  #refusals = 0;
  #timer?: number;

  constructor(
    private readonly help: (code: string) => unknown,
    private readonly hangsAfter = HANGS_AFTER_MS,
  ) {
    const { signal } = this.#ended;
    for (const type of ['input', 'reset']) addEventListener(type, this.#relax, { capture: true, signal });
  }

  /** Something on the page was pressed. */
  press(target: Element): void {
    const pressed = target.closest<HTMLButtonElement>('button,input,[data-tuki-help]');
    const form = ['submit', 'image'].includes(pressed?.type ?? '') ? pressed?.form : undefined;
    if (form?.dataset['tukiHelp'] != null) this.#sent(form);
    else if (pressed?.dataset['tukiHelp'] != null && !pressed.matches('form')) this.#ask(pressed);
  }

  /** Asks for nothing any more. */
  end(): void {
    this.#ended.abort();
    this.#relax();
  }

  /** What comes of it shows once the browser and the page have had their turn. */
  #sent(form: HTMLFormElement): void {
    this.#relax();
    if (this.#form !== form) this.#refusals = 0;
    this.#form = form;
    this.#timer = window.setTimeout(() => {
      if (isRefused(form)) this.#refused(form);
      else this.#timer = window.setTimeout(() => isStillThere(form) && this.#stuck(form), this.hangsAfter);
    });
  }

  #refused(form: HTMLFormElement): void {
    this.#refusals += 1;
    if (this.#refusals === REFUSALS) this.#stuck(form);
  }

  #stuck(form: HTMLFormElement): void {
    if (this.#asked.has(form)) return;
    this.#asked.add(form);
    this.#ask(form);
  }

  #ask(mark: HTMLElement): void {
    if (!this.#ended.signal.aborted) this.help(mark.dataset['tukiHelp']!);
  }

  readonly #relax = () => clearTimeout(this.#timer);
}
