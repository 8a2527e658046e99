/** The launcher's button and its changing parts. */
export interface LauncherButton {
  readonly element: HTMLButtonElement;
  /** @param label what it does, for the eye; @param unread new messages; @param spoken the whole, for the ear */
  show(label: string, unread: number, spoken: string): void;
}

/** The button that stands in a shadow root. */
export function buttonParts(root: ShadowRoot): LauncherButton {
  const element = root.querySelector<HTMLButtonElement>('.launcher')!;
  return {
    element,
    show(label, unread, spoken) {
      element.firstChild!.textContent = label;
      element.setAttribute('aria-label', spoken);
      // Drawn by the style: for the eye only.
      if (unread > 0) element.dataset['unread'] = unread > 99 ? '99+' : `${unread}`;
      else delete element.dataset['unread'];
    },
  };
}
