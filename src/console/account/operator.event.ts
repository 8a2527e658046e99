import type { Operator } from '../../contract/index.js';

/** The desk has told who is at the console: after signing in, or after a change of profile. */
export class OperatorEvent extends Event {
  static readonly eventName = 'tuki-operator';

  constructor(readonly operator: Operator) {
    super(OperatorEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [OperatorEvent.eventName]: OperatorEvent;
  }
}
