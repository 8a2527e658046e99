import { brandRule } from '../shared/brand.js';
import type { LauncherButton } from './button-parts.js';
import { drawButton } from './button.js';
import { buttonStyles } from './button.styles.js';

/**
 * Draws the button of a `<tuki-launcher>` without Lit. When the element's class arrives it takes the button over as it
 * stands, under the traveller's finger if need be.
 */
export function drawFacade(element: HTMLElement): LauncherButton {
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(buttonStyles + brandRule(element.getAttribute('color')));
  root.adoptedStyleSheets = [sheet];
  return drawButton(root);
}
