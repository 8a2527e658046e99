/** The text that the traveller is writing has changed. */
export class TukiDraftEvent extends Event {
  static readonly type = 'tuki-draft';
  constructor(readonly text: string) {
    super(TukiDraftEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-draft': TukiDraftEvent;
  }
}
