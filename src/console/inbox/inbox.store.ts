import type { ConversationStatus, Cursor, ErrorCode, InboxItem, Readable } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';
import type { ConsoleApi } from '../api.js';
import { coalesce } from '../parts/coalesce.js';
import { Value } from '../parts/value.js';

export interface InboxState {
  /** In the desk's order; absent until the desk has answered. */
  readonly open?: readonly InboxItem[];
  readonly closed?: readonly InboxItem[];
  /** Why the last attempt failed; absent when it did not. */
  readonly error?: ErrorCode;
}

/** The inbox as the desk last told it. The open one is always kept fresh, the closed one while it is looked at. */
export class InboxStore {
  readonly #state = new Value<InboxState>({});
  readonly state: Readable<InboxState> = this.#state;
  #shown: ConversationStatus = 'open';

  constructor(private readonly api: ConsoleApi) {}

  /** Asks the desk; answers with its cursor, or undefined when it could not be had. */
  readonly refresh = coalesce(() => this.#load());

  /** Which of the two lists is looked at. */
  show(status: ConversationStatus): void {
    if (status === this.#shown) return;
    this.#shown = status;
    void this.refresh();
  }

  async #load(): Promise<Cursor | undefined> {
    try {
      const [open, closed] = await Promise.all([
        this.api.inbox('open'),
        this.#shown === 'closed' ? this.api.inbox('closed') : undefined,
      ]);
      this.#state.change({ open: open.items, error: undefined, ...(closed && { closed: closed.items }) });
      return open.cursor;
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      this.#state.change({ error: error.code });
      return undefined;
    }
  }
}

/** Messages in open conversations that no operator has opened. */
export function unreadIn(state: InboxState): number {
  return (state.open ?? []).reduce((sum, item) => sum + item.unread, 0);
}
