import type { ContactDetails } from '../../contract/index.js';

/** The traveller saved contact details, or put the question aside (no details). Internal to the chat. */
export class TukiContactEvent extends Event {
  static readonly type = 'tuki-contact';
  constructor(readonly contact?: ContactDetails) {
    super(TukiContactEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tuki-contact': TukiContactEvent;
  }
}
