import type { ErrorCode, Message, Readable } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';
import { uuidv7 } from '../../rules/index.js';
import type { ConsoleApi, Place } from '../api.js';
import { Value } from '../parts/value.js';
import type { UnsentAnswer } from './drafts.js';
import { readDraft, writeDraft } from './drafts.js';

export interface OutgoingAnswer extends UnsentAnswer {
  readonly state: 'sending' | 'failed';
  /** Why it failed; absent when it was interrupted by a reload. */
  readonly error?: ErrorCode;
  /** Milliseconds until the desk wants to be asked again. */
  readonly retryAfter?: number;
}

/**
 * An operator's answers until the desk has them: one after another, so that they arrive in order; a failure stops those
 * behind it, keeps every text, and waits for the operator.
 */
export class Answers {
  readonly #outgoing: Value<readonly OutgoingAnswer[]>;
  readonly outgoing: Readable<readonly OutgoingAnswer[]>;
  #busy = false;

  /** @param arrived called with each answer that the desk has stored */
  constructor(
    private readonly api: ConsoleApi,
    private readonly place: Place,
    private readonly arrived: (message: Message) => void,
  ) {
    const interrupted = readDraft(place).unsent.map((answer) => ({ ...answer, state: 'failed' as const }));
    this.#outgoing = new Value<readonly OutgoingAnswer[]>(interrupted);
    this.outgoing = this.#outgoing;
  }

  /** Also tries again what failed before it, which must arrive first. */
  send(text: string): void {
    const id = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    this.#try([...this.#outgoing.value, { id, text }]);
  }

  /** Tries again everything that failed, in order, with the same ids. */
  retry(): void {
    this.#try(this.#outgoing.value);
  }

  /** Gives an answer's text back for another wording. */
  takeBack(id: string): string {
    const text = this.#outgoing.value.find((answer) => answer.id === id)?.text ?? '';
    this.drop([id]);
    return text;
  }

  /** These have arrived after all, or are not wanted. */
  drop(ids: readonly string[]): void {
    const left = this.#outgoing.value.filter((answer) => !ids.includes(answer.id));
    if (left.length < this.#outgoing.value.length) this.#set(left);
  }

  #try(answers: readonly UnsentAnswer[]): void {
    this.#set(answers.map(({ id, text }) => ({ id, text, state: 'sending' })));
    void this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next; (next = this.#next());) await this.#sendOne(next);
    } finally {
      this.#busy = false;
    }
  }

  #next(): OutgoingAnswer | undefined {
    const first = this.#outgoing.value[0];
    return first?.state === 'sending' ? first : undefined;
  }

  async #sendOne({ id, text }: OutgoingAnswer): Promise<void> {
    try {
      const message = await this.api.answer(this.place, { id, text });
      this.arrived(message);
      this.drop([id]);
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      this.#fail(error);
    }
  }

  #fail({ code, details }: PortError): void {
    const why = { state: 'failed' as const, error: code, retryAfter: details.retryAfter };
    this.#set(this.#outgoing.value.map((answer) => ({ ...answer, ...why })));
  }

  #set(answers: readonly OutgoingAnswer[]): void {
    this.#outgoing.set(answers);
    const unsent = answers.map(({ id, text }) => ({ id, text }));
    writeDraft(this.place, { ...readDraft(this.place), unsent });
  }
}
