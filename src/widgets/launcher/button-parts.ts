/** The launcher's button and its changing parts. */
export interface LauncherButton {
  readonly element: HTMLButtonElement;
  /** @param label what it does, for the eye; @param unread new messages; @param spoken the whole, for the ear */
  show(label: string, unread: number, spoken: string): void;
}

/** The button that stands in a shadow root. */
export function buttonParts(root: ShadowRoot): LauncherButton {
  const element = root.querySelector<HTMLButtonElement>('.launcher')!;
  const [text, badge, name] = element.querySelectorAll<HTMLElement>('span, b, i');
  return {
    element,
    show(label, unread, spoken) {
      text!.textContent = label;
      badge!.textContent = unread > 99 ? '99+' : `${unread || ''}`;
      name!.textContent = spoken;
    },
  };
}
