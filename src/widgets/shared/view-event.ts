/** What the panel can show. `conversation` names one; without it the chat begins a new one. */
export type View = { readonly name: 'home' } | { readonly name: 'chat'; readonly conversation?: string };

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
