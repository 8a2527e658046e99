import MessageCircle from 'lucide/dist/esm/icons/message-circle-question-mark.mjs';
import { drawIcon, setAll } from '../shared/icon/draw-icon.js';
import type { LauncherButton } from './button-parts.js';
import { buttonParts } from './button-parts.js';

/** Draws the launcher's button into a shadow root. Plain DOM: it must stand before Lit has come. */
export function drawButton(root: ShadowRoot): LauncherButton {
  const button = setAll(document.createElement('button'), {
    class: 'launcher',
    part: 'launcher',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
  });
  const [label, badge, name] = ['span', 'b', 'i'].map((tag) => document.createElement(tag));
  // One sentence for the ear instead of two pieces for the eye.
  label!.ariaHidden = badge!.ariaHidden = 'true';
  button.append(drawIcon(MessageCircle), label!, badge!, name!);
  root.append(button);
  return buttonParts(root);
}
