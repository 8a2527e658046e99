import MessageCircle from 'lucide/dist/esm/icons/message-circle-question-mark.mjs';
import { drawIcon } from '../shared/draw-icon.js';

/** The launcher's button and its two changing parts. Plain DOM: it must stand before Lit has come. */
export interface LauncherButton {
  readonly element: HTMLButtonElement;
  /** @param label what it does, for the eye; @param unread new messages; @param spoken the whole, for screen readers */
  show(label: string, unread: number, spoken: string): void;
}

/** Draws the button into a shadow root, or takes over the one that already stands there. */
export function launcherButton(root: ShadowRoot): LauncherButton {
  const element = root.querySelector<HTMLButtonElement>('.launcher') ?? draw(root);
  const [text, badge] = element.querySelectorAll<HTMLElement>('span, b');
  return {
    element,
    show(label, unread, spoken) {
      text!.textContent = label;
      badge!.textContent = unread > 0 ? (unread > 99 ? '99+' : String(unread)) : '';
      element.setAttribute('aria-label', spoken);
    },
  };
}

function draw(root: ShadowRoot): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.setAttribute('part', 'launcher');
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.append(drawIcon(MessageCircle), document.createElement('span'), document.createElement('b'));
  root.append(button);
  return button;
}
