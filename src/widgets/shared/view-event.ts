/**
 * What the panel shows: a conversation or, without one, its home, where a new one begins. An answer stands before either,
 * above the same place to write.
 */
export interface View {
  readonly conversation?: string;
  /** Its id. */
  readonly answer?: string;
}

/** A room asks the panel to show another view. */
export class TukiViewEvent extends Event {
  static readonly type = 'tuki-view';
  constructor(readonly view: View) {
    super(TukiViewEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-view': TukiViewEvent;
  }
}
