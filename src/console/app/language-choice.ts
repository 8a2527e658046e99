import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Translation } from '../../i18n/index.js';
import { CONSOLE_TEXTS, loadTranslation } from '../../i18n/index.js';
import type { Language } from '../../rules/index.js';
import { pickLanguage } from '../../rules/index.js';
import { translationContext } from '../../widgets/shared/context.js';
import { deviceStorage } from '../parts/storage.js';

const KEY = 'tuki-console-language';
/** How long to wait before asking again for texts that could not be had. */
const AGAIN_MS = 5_000;

/** The language the console speaks: the operator's choice on this device, else the browser's; told to the document too. */
export class LanguageChoice implements ReactiveController {
  readonly #provider: ContextProvider<typeof translationContext>;
  #wanted?: Language;

  /** @param spoken for the host itself, which a provider does not reach */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly spoken: (translation: Translation) => void,
  ) {
    this.#provider = new ContextProvider(host, { context: translationContext });
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#wanted) void this.#load(pickLanguage([deviceStorage.get(KEY), ...navigator.languages]));
  }

  choose(language: Language): void {
    deviceStorage.set(KEY, language);
    void this.#load(language);
  }

  /** Of two choices made quickly, the later one wins, whichever texts come first. */
  async #load(language: Language): Promise<void> {
    this.#wanted = language;
    const translation = await loadTranslation(language, CONSOLE_TEXTS).catch(() => undefined);
    if (this.#wanted !== language) return;
    if (!translation) {
      setTimeout(() => this.#wanted === language && void this.#load(language), AGAIN_MS);
      return;
    }
    this.#provider.setValue(translation);
    this.spoken(translation);
    document.documentElement.lang = language;
  }
}
