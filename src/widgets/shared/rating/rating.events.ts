/** A rating was chosen. */
export class TukiRateEvent extends Event {
  static readonly type = 'tuki-rate';
  constructor(readonly value: number) {
    super(TukiRateEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-rate': TukiRateEvent;
  }
}
