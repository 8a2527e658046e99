/** What had gone wrong on the page has gone with a message, or the traveller has left it out: it is no more to be told. */
export class TukiToldEvent extends Event {
  static readonly type = 'tuki-told';
  constructor() {
    super(TukiToldEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-told': TukiToldEvent;
  }
}
