import type { ErrorCode, FaqBoard, FaqMissed, Readable, TopicNames } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';
import { coalesce } from '../parts/coalesce.js';
import { Value } from '../parts/value.js';
import type { FaqApi } from './faq-api.js';
import type { FaqFilter } from './filter.js';
import { EVERYTHING } from './filter.js';
import { moved } from './order.js';
import { conflictIn } from './refusal.js';

export interface FaqState {
  /** Absent until the desk has answered. */
  readonly board?: FaqBoard;
  /** Asked and not found, the most frequent first; absent until the desk has answered. */
  readonly misses?: readonly FaqMissed[];
  readonly filter: FaqFilter;
  /** Why the desk could not be read; absent when it could. */
  readonly error?: ErrorCode;
  /** Why the last change was not stored; absent when it was. */
  readonly refusal?: ErrorCode;
}

/** All answers of a site, as the console has them before it. */
export class FaqStore {
  readonly #state = new Value<FaqState>({ filter: EVERYTHING });
  readonly state: Readable<FaqState> = this.#state;
  #moving: Promise<void> = Promise.resolve();

  constructor(
    readonly api: FaqApi,
    readonly site: string,
  ) {}

  /** Asks the desk for everything. Never rejects. */
  readonly refresh = coalesce(() =>
    this.#attempt('error', async () => {
      const [board, { misses }] = await Promise.all([this.api.board(this.site), this.api.misses(this.site)]);
      this.#state.change({ board, misses });
    }),
  );

  filter(part: Partial<FaqFilter>): void {
    this.#state.change({ filter: { ...this.#state.value.filter, ...part } });
  }

  /** Puts an answer where another one is. It is shown so at once, and stored in the order of the calls. */
  move(id: string, to: string): Promise<void> {
    const { board } = this.#state.value;
    if (board) this.#show(reordered(board, id, to));
    this.#moving = this.#moving.then(() => this.#attempt('refusal', () => this.#store(id, to)));
    return this.#moving;
  }

  /**
   * Replaces the topics that were begun from this revision.
   * @returns what the desk has instead, when somebody else was quicker
   */
  async setTopics(revision: number, topics: TopicNames[]): Promise<FaqBoard | undefined> {
    let theirs: FaqBoard | undefined;
    await this.#attempt('refusal', async () => {
      try {
        this.#show(await this.api.topics(this.site, { revision, topics }));
      } catch (error) {
        theirs = conflictIn(error) as FaqBoard | undefined;
        throw error;
      }
    });
    return theirs;
  }

  /** Takes a query off the list, for good. */
  async dismiss({ language, query }: FaqMissed): Promise<void> {
    await this.#attempt('refusal', async () => {
      await this.api.closeMiss(this.site, { language, query });
      const misses = this.#state.value.misses?.filter((miss) => miss.language !== language || miss.query !== query);
      this.#state.change({ misses });
    });
  }

  async #store(id: string, to: string): Promise<void> {
    const { board } = this.#state.value;
    if (!board) return;
    const ids = board.answers.map((item) => item.id);
    try {
      this.#show(await this.api.order(this.site, { revision: board.revision, ids }));
    } catch (error) {
      const theirs = conflictIn(error) as FaqBoard | undefined;
      if (!theirs) {
        void this.refresh();
        throw error;
      }
      // A move makes sense in any order: theirs stays, and this one is made in it.
      const ids = reordered(theirs, id, to).answers.map((item) => item.id);
      this.#show(await this.api.order(this.site, { revision: theirs.revision, ids }));
    }
  }

  #show(board: FaqBoard): void {
    this.#state.change({ board });
  }

  async #attempt(outcome: 'error' | 'refusal', act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      this.#state.change({ [outcome]: undefined });
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      this.#state.change({ [outcome]: error.code });
    }
  }
}

function reordered(board: FaqBoard, id: string, to: string): FaqBoard {
  const known = new Map(board.answers.map((item) => [item.id, item]));
  return { ...board, answers: moved([...known.keys()], id, to).map((each) => known.get(each)!) };
}
