import { launcherButton } from '../widgets/launcher/button.js';
import type { LauncherButton } from '../widgets/launcher/button.js';
import { buttonStyles } from '../widgets/launcher/button.styles.js';
import { brandRule } from '../widgets/shared/brand.js';
import { FACADE_TEXTS } from './facade-texts.js';
import type { Language } from '../rules/index.js';
import type { TagOptions } from './options.js';

export interface Facade {
  readonly element: HTMLElement;
  readonly button: LauncherButton;
  /** Says what the button does or, when the rooms could not be fetched, that there is no connection. */
  label(language: Language, failed?: boolean): void;
}

/**
 * Draws the launcher's button without Lit. The element is already a `<tuki-launcher>`: when its class arrives it is
 * upgraded in place and takes the button over as it stands.
 */
export function drawFacade(options: TagOptions): Facade {
  const element = document.createElement('tuki-launcher');
  for (const name of ['position', 'theme', 'color'] as const) {
    const value = options[name];
    if (value) element.setAttribute(name, value);
  }
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(buttonStyles + brandRule(options.color ?? null));
  root.adoptedStyleSheets = [sheet];
  const button = launcherButton(root);
  const label = (language: Language, failed = false) => {
    const words = FACADE_TEXTS[language][failed ? 1 : 0];
    button.show(words, 0, words);
  };
  label(options.language);
  return { element, button, label };
}
