import type { MessageView } from '../../contract/index.js';

/** What the traveller wants done with a message that failed. Internal to the chat: it stays inside. */
export class TukiMessageActEvent extends Event {
  static readonly type = 'tuki-message-act';
  constructor(
    readonly act: 'retry' | 'copy' | 'discard',
    readonly message: MessageView,
  ) {
    super(TukiMessageActEvent.type, { bubbles: true });
  }
}

/** A message is ready to go. Internal to the chat. */
export class TukiComposeEvent extends Event {
  static readonly type = 'tuki-compose';
  constructor(
    readonly text: string,
    readonly urgent: boolean,
  ) {
    super(TukiComposeEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-message-act': TukiMessageActEvent;
    'tuki-compose': TukiComposeEvent;
  }
}
