import '../widgets/chat/chat.js';
import '../widgets/launcher/panel.js';
import { createDeskConnector } from '../connectors/desk/index.js';
import { KIT_TEXTS, loadTranslation } from '../i18n/index.js';
import { openDevice } from '../offline/index.js';
import type { Language } from '../rules/index.js';
import { pickLanguage } from '../rules/index.js';
import type { LauncherElement } from '../widgets/launcher/launcher.element.js';
import type { TukiLanguageEvent } from '../widgets/launcher/launcher.events.js';
import type { TagOptions } from './options.js';
import { rememberLanguage } from './options.js';

/** The kit at work on one launcher. */
export interface Kit {
  open(): Promise<void>;
  close(): void;
  setLanguage(language: Language): Promise<void>;
  forget(): Promise<void>;
  /** Leaves no listener, timer, lock or element behind. */
  destroy(): void;
}

/**
 * Joins a launcher to its device and its desk.
 * @param element a `<tuki-launcher>`, on the page or not yet
 */
export async function createKit(element: HTMLElement, options: TagOptions): Promise<Kit> {
  customElements.upgrade(element);
  const launcher = element as LauncherElement;
  const { site, desk } = options;
  const setLanguage = async (language: Language) => {
    launcher.translation = await loadTranslation(language, KIT_TEXTS);
  };
  // First of all, since it may fail: then nothing has been opened that would have to be closed.
  await setLanguage(options.language);

  const device = openDevice({ site, connect: (secret) => createDeskConnector({ desk, site, secret }) });
  launcher.baseAddress = `${desk}/`;
  launcher.documents = device.documents;
  launcher.conversations = device.conversations;

  const chooseLanguage = ({ language }: TukiLanguageEvent) => {
    rememberLanguage(site, language);
    void setLanguage(pickLanguage([language]));
  };
  const forgetLanguage = () => rememberLanguage(site, null);
  launcher.addEventListener('tuki-language', chooseLanguage);
  launcher.addEventListener('tuki-forget', forgetLanguage);
  void device.start();

  return {
    open: () => launcher.show(),
    close: () => launcher.close(),
    setLanguage,
    forget: () => {
      forgetLanguage();
      return device.conversations.forget();
    },
    destroy() {
      launcher.removeEventListener('tuki-language', chooseLanguage);
      launcher.removeEventListener('tuki-forget', forgetLanguage);
      launcher.remove();
      void device.close();
    },
  };
}
