/** How long somebody counts as typing after the last sign of it, and how seldom our own is told, in milliseconds. */
const TYPING_LASTS_MS = 6_000;
const TYPING_TOLD_EVERY_MS = 3_000;

export interface TypingSign {
  readonly name: string;
  /** How many messages the agency had written by then: with the next one the sign is out of date. */
  readonly answers: number;
}

/** Who is typing in which conversation. Each sign ends by itself, since none says that it ended. */
export class TypingSigns {
  readonly signs = new Map<string, TypingSign>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly changed: () => void) {}

  show(conversation: string, sign: TypingSign): void {
    clearTimeout(this.#timers.get(conversation));
    this.#timers.set(
      conversation,
      setTimeout(() => this.#end(conversation), TYPING_LASTS_MS),
    );
    this.signs.set(conversation, sign);
    this.changed();
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #end(conversation: string): void {
    this.signs.delete(conversation);
    this.changed();
  }
}

/** Lets a sign through at most every three seconds for each conversation. `now` counts milliseconds from anywhere. */
export function typingThrottle(now: () => number): (conversation: string) => boolean {
  const told = new Map<string, number>();
  return (conversation) => {
    if (now() - (told.get(conversation) ?? -Infinity) < TYPING_TOLD_EVERY_MS) return false;
    told.set(conversation, now());
    return true;
  };
}
