import type { ProblemContext } from './problem.js';

/** What a host page can hear through `tuki.on`. */
export type TukiEventName = 'open' | 'close' | 'language' | 'unread';

/** `window.tuki`. Before the script has loaded, `(window.tuki = window.tuki || []).push(['open'])` queues a call. */
export interface TukiApi {
  readonly version: string;
  /** Makes a call by name: `['setLanguage', 'fi']`. The form that also works before the script has loaded. */
  push(...calls: TukiCall[]): void;
  /**
   * Opens the panel.
   * @param view what to show: `faq/lost-luggage` for that answer; nothing for the panel's home
   */
  open(view?: string): void;
  close(): void;
  /**
   * Opens what helps with a failure on the page, such as a payment that was refused, with the place to write below it. The
   * next message tells the agency the code, the facts and the page's address, and the traveller sees that it does.
   * @param code the page's own name for it, such as `payment`: the id of an answer, one of its keywords, or a topic
   * @param context at most ten short facts; what stands in a field of the page is left out
   */
  help(code: string, context?: ProblemContext): void;
  /** Another language, as a BCP 47 tag; remembered on the device if the traveller has chosen it. */
  setLanguage(language: string): void;
  /** Deletes what the traveller has written, here and at the agency. */
  forget(): Promise<void>;
  /** Hears events of the kit; answers a function that stops hearing. */
  on(name: TukiEventName, hear: (event: Event) => void): () => void;
  /** Puts the button back where a page has replaced its whole body. The tag does so itself when it is run again. */
  stand(): void;
  /** Takes everything off the page. The tag may be run again afterwards. */
  destroy(): void;
}

type Callable = 'open' | 'close' | 'help' | 'setLanguage' | 'forget' | 'on' | 'destroy';
export type TukiCall = { [N in Callable]: readonly [N, ...Parameters<TukiApi[N]>] }[Callable];

declare global {
  interface Window {
    tuki?: TukiApi | TukiCall[];
  }
}
