/** The launcher's button and its changing parts. */
export interface LauncherButton {
  readonly element: HTMLButtonElement;
  /** @param label what it does, for the eye; @param unread new messages; @param spoken the whole, for the ear */
  show(label: string, unread: number, spoken: string): void;
}

/** The parts of a button that has been drawn. */
export function buttonParts(element: HTMLButtonElement): LauncherButton {
  return {
    element,
    show(label, unread, spoken) {
      element.firstChild!.textContent = label;
      element.setAttribute('aria-label', spoken);
      // Drawn by the style: for the eye only.
      if (unread > 0) element.dataset['unread'] = unread > 99 ? '99+' : `${unread}`;
      else element.removeAttribute('data-unread');
    },
  };
}
