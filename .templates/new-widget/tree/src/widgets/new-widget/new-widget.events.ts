/** The traveller is done. */
export class TukiNewWidgetDoneEvent extends Event {
  static readonly type = 'tuki-new-widget-done';
  constructor() {
    super(TukiNewWidgetDoneEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-new-widget-done': TukiNewWidgetDoneEvent;
  }
}
