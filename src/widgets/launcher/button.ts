import type { LauncherButton } from './button-parts.js';
import { buttonParts } from './button-parts.js';

/**
 * Draws the launcher's button into a shadow root. Plain DOM, and as little of it as can be: it must stand before Lit has
 * come, and every page pays for each node and for each kind of element. The icon is the style's.
 */
export function drawButton(root: ShadowRoot): LauncherButton {
  const button = document.createElement('button');
  button.className = 'launcher';
  button.setAttribute('part', 'launcher');
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.append(document.createElement('span'));
  root.append(button);
  return buttonParts(button);
}
