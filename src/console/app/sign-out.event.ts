/** The operator wants to leave. */
export class SignOutEvent extends Event {
  static readonly eventName = 'tuki-sign-out';

  constructor() {
    super(SignOutEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [SignOutEvent.eventName]: SignOutEvent;
  }
}
