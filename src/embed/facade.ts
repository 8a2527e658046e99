import type { LauncherButton } from '../widgets/launcher/button-parts.js';
import { drawFacade } from '../widgets/launcher/facade.js';
import { FACADE_TEXTS } from './facade-texts.js';
import type { Language } from '../rules/index.js';
import type { TagOptions } from './options.js';
import { buttonLanguage } from './options.js';

export interface Facade {
  readonly element: HTMLElement;
  readonly button: LauncherButton;
  /** Says what the button does or, when the rooms could not be fetched, that there is no connection. */
  label(language: Language, failed?: boolean): void;
}

/** Makes the launcher of the tag: already a `<tuki-launcher>`, so that it is upgraded in place when its class arrives. */
export function standFacade(options: TagOptions): Facade {
  const element = document.createElement('tuki-launcher');
  for (const name of ['position', 'theme', 'color', 'label'] as const) {
    const value = options[name];
    if (value) element.setAttribute(name, value);
  }
  // Above whatever the page puts on top, and free of what it does to its body (HTML, top layer).
  element.popover = 'manual';
  const button = drawFacade(element);
  const label = (language: Language, failed = false) => {
    const words = failed ? FACADE_TEXTS[language][1] : options.label || FACADE_TEXTS[language][0];
    // An agency's own label is in the language of its page.
    if (!options.label) element.lang = language;
    button.show(words, 0, words);
  };
  label(buttonLanguage(options));
  return { element, button, label };
}
