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

type Callable = 'open' | 'close' | 'setLanguage' | 'forget' | 'on' | 'destroy';
export type TukiCall = { [N in Callable]: readonly [N, ...Parameters<TukiApi[N]>] }[Callable];

declare global {
  interface Window {
    tuki?: TukiApi | TukiCall[];
  }
}
