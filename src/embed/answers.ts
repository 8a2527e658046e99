import { ContextEvent } from '@lit/context';
import type { FaqDocument, Readable } from '../contract/index.js';
import { FAQ_TEXTS } from '../i18n/index.js';
import { languageData } from '../search/languages.js';
import type { LauncherElement } from '../widgets/launcher/launcher.element.js';
import type { TukiAskEvent } from '../widgets/shared/ask-event.js';
import type { Speech } from './speech.js';

/**
 * Brings the room of answers as soon as the agency has any: into the panel, and to every `<tuki-faq>` that stands in the page
 * itself. Comes late, since nothing of it is needed to write a message.
 */
export class Answers {
  readonly #ended = new AbortController();
  #found?: Readable<FaqDocument | undefined>;
  #leave?: () => void;
  #fetching = false;

  constructor(
    private readonly launcher: LauncherElement,
    private readonly speech: Speech,
  ) {
    const { signal } = this.#ended;
    addEventListener('online', () => this.look(), { signal });
    const page = document.documentElement;
    page.addEventListener('context-request', this.#share, { signal });
    page.addEventListener('tuki-ask', ({ text }: TukiAskEvent) => void launcher.ask(text), { signal });
    page.addEventListener('click', this.#followAgain, { signal });
    this.#colour(signal);
    this.#reconnect();
    this.look();
  }

  /** Looks whether there are answers in the language that is spoken, and fetches the room once there are. */
  look(): void {
    const { documents, translation } = this.launcher;
    const found = translation && documents?.watch('faq', translation.language);
    if (found !== this.#found) {
      this.#leave?.();
      this.#leave = found?.subscribe(() => this.look());
      this.#found = found;
    }
    const faq = found?.value;
    // A link may lead to an answer where there is none any more: then the room says so.
    const asked = this.launcher.shadowRoot?.querySelector('tuki-faq-answer');
    if (faq && (asked || faq.answers.length > 0) && !this.#fetching) void this.#fetch(faq);
  }

  stop(): void {
    this.#leave?.();
    this.#ended.abort();
  }

  async #fetch({ language }: FaqDocument): Promise<void> {
    this.#fetching = true;
    try {
      // All at once: each alone is of no use.
      const [spoken] = await Promise.all([
        this.speech.add(FAQ_TEXTS),
        import('../widgets/faq/faq.js'),
        languageData(language),
      ]);
      if (spoken) return this.#leave?.();
    } catch {
      // Offline, or the desk is down.
    }
    // Asked for again when the panel opens, the network is back, or the answers change.
    this.#fetching = false;
  }

  /** What stands in the page itself asks nobody above it; the launcher gives it what it gives its own. */
  readonly #share = (event: HTMLElementEventMap['context-request']) => {
    const { context, contextTarget, callback, subscribe } = event;
    if (event.target === this.launcher) return;
    this.launcher.dispatchEvent(new ContextEvent(context, contextTarget, callback, subscribe));
  };

  /** Elements whose class the page has brought itself have asked before anybody was here to answer. */
  #reconnect(): void {
    for (const element of document.querySelectorAll('tuki-faq:defined')) element.replaceWith(element);
  }

  #colour(signal: AbortSignal): void {
    const colour = this.launcher.getAttribute('color');
    if (!colour || !CSS.supports('color', colour)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:where(tuki-faq){--tuki-color-brand:${colour}}`);
    document.adoptedStyleSheets.push(sheet);
    signal.addEventListener('abort', () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });
  }

  /** A link to the answer that the address names already changes nothing there, and is meant all the same. */
  readonly #followAgain = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href*="#tuki="]');
    if (link && link.href === location.href) dispatchEvent(new HashChangeEvent('hashchange'));
  };
}
