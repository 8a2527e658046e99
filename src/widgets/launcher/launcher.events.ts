/** The panel has opened. */
export class TukiOpenEvent extends Event {
  static readonly type = 'tuki-open';
  constructor() {
    super(TukiOpenEvent.type, { bubbles: true, composed: true });
  }
}

/** The panel has closed. */
export class TukiCloseEvent extends Event {
  static readonly type = 'tuki-close';
  constructor() {
    super(TukiCloseEvent.type, { bubbles: true, composed: true });
  }
}

/** The traveller has chosen another language. */
export class TukiLanguageEvent extends Event {
  static readonly type = 'tuki-language';
  constructor(readonly language: string) {
    super(TukiLanguageEvent.type, { bubbles: true, composed: true });
  }
}

/** The number of messages not yet seen has changed. */
export class TukiUnreadEvent extends Event {
  static readonly type = 'tuki-unread';
  constructor(readonly unread: number) {
    super(TukiUnreadEvent.type, { bubbles: true, composed: true });
  }
}

/** The traveller has deleted everything of theirs; whatever else is kept on the device goes, too. */
export class TukiForgetEvent extends Event {
  static readonly type = 'tuki-forget';
  constructor() {
    super(TukiForgetEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-open': TukiOpenEvent;
    'tuki-close': TukiCloseEvent;
    'tuki-language': TukiLanguageEvent;
    'tuki-unread': TukiUnreadEvent;
    'tuki-forget': TukiForgetEvent;
  }
}
