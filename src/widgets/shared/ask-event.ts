/** The traveller would rather ask a person, and has these words for it already. */
export class TukiAskEvent extends Event {
  static readonly type = 'tuki-ask';
  constructor(readonly text: string) {
    super(TukiAskEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-ask': TukiAskEvent;
  }
}
