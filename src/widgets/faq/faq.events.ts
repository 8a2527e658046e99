/** What is searched for has changed; empty when nothing is. Internal to the room: it stays inside. */
export class TukiQueryEvent extends Event {
  static readonly type = 'tuki-query';
  constructor(readonly query: string) {
    super(TukiQueryEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-query': TukiQueryEvent;
  }
}
