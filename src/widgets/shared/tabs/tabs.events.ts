/** Another tab was chosen. */
export class TukiTabEvent extends Event {
  static readonly type = 'tuki-tab';
  constructor(readonly tab: string) {
    super(TukiTabEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-tab': TukiTabEvent;
  }
}
