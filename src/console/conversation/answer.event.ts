/** The operator has sent an answer on its way. */
export class AnswerEvent extends Event {
  static readonly eventName = 'tuki-answer';

  constructor() {
    super(AnswerEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [AnswerEvent.eventName]: AnswerEvent;
  }
}
