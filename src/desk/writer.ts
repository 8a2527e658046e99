import type { Line } from './live/line.js';
import type { LiveEvent } from './live/hub.js';
import type { Db, Tx } from './store/database.js';
import { DeskError } from './errors.js';
import { lockCounter, saveCounter } from './store/counter.js';
import { isBusy } from './store/busy.js';

/** What a job has while it writes: the transaction, its time, the next cursor, and a way to tell who listens. */
export interface Scope {
  readonly tx: Tx;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The latest cursor given out. */
  readonly cursor: number;
  nextCursor(): number;
  tell(event: LiveEvent): void;
}

type Job<T> = (scope: Scope) => Promise<T>;
interface Waiting {
  readonly job: Job<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}
type Outcome = { readonly value: unknown } | { readonly refusal: DeskError };

/** Jobs in one transaction: many waiting ones share a write to the disk, few enough that nobody waits long. */
const JOBS_PER_TRANSACTION = 100;
const RETRY_AFTER_S = 2;

/**
 * Does all the writing, one transaction after another. Jobs that come while one is under way are taken together in
 * the next (group commit). Each is answered after its transaction was committed, never before.
 */
export class Writer {
  private waiting: Waiting[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly db: Db,
    private readonly line: Line,
    private readonly now: () => number,
    /** Hears how many jobs went into each transaction, and of errors nobody expected. */
    private readonly report: { batch(jobs: number): void; failed(error: unknown): void },
  ) {}

  /**
   * Runs the job in a transaction. It may run twice, when a transaction had to be given up: nothing but the
   * database may show that it ran.
   * @throws DeskError the job's own refusal, or `desk_busy` or `desk_failed` when nothing could be stored
   */
  write<T>(job: Job<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ job, resolve: resolve as (value: unknown) => void, reject });
      this.running ??= this.work();
    });
  }

  private async work(): Promise<void> {
    // Whoever asked in the same turn of the event loop comes along.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, JOBS_PER_TRANSACTION);
      this.report.batch(batch.length);
      await this.settle(batch);
    }
    this.running = undefined;
  }

  private async settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.transact(batch.map(({ job }) => job));
      outcomes.forEach((outcome, i) => answer(batch[i]!, outcome));
    } catch (error) {
      // One job must not take the others down with it.
      if (batch.length > 1) for (const one of batch) await this.settle([one]);
      else this.giveUp(batch[0]!, error);
    }
  }

  private giveUp({ reject }: Waiting, error: unknown): void {
    this.report.failed(error);
    reject(new DeskError(isBusy(error) ? 'desk_busy' : 'desk_failed', { retryAfter: RETRY_AFTER_S }));
  }

  private async transact(jobs: readonly Job<unknown>[]): Promise<Outcome[]> {
    const events: LiveEvent[] = [];
    const outcomes = await this.db.transaction().execute(async (tx) => {
      const start = await lockCounter(tx);
      const scope = new JobScope(tx, this.now(), start, events);
      const results: Outcome[] = [];
      for (const job of jobs) results.push(await attempt(job, scope));
      if (scope.cursor > start) await saveCounter(tx, scope.cursor);
      await this.line.announce(tx, latestOnly(events));
      return results;
    });
    this.line.committed(latestOnly(events));
    return outcomes;
  }
}

class JobScope implements Scope {
  constructor(
    readonly tx: Tx,
    readonly now: number,
    public cursor: number,
    private readonly events: LiveEvent[],
  ) {}

  nextCursor(): number {
    this.cursor += 1;
    return this.cursor;
  }

  tell(event: LiveEvent): void {
    this.events.push(event);
  }
}

async function attempt(job: Job<unknown>, scope: Scope): Promise<Outcome> {
  try {
    return { value: await job(scope) };
  } catch (error) {
    if (error instanceof DeskError) return { refusal: error };
    throw error;
  }
}

function answer({ resolve, reject }: Waiting, outcome: Outcome): void {
  if ('refusal' in outcome) reject(outcome.refusal);
  else resolve(outcome.value);
}

/** One hint for each conversation or document is enough: the last one, which has the latest cursor. */
function latestOnly(events: readonly LiveEvent[]): LiveEvent[] {
  const latest = new Map(events.map((event) => [`${event.type} ${event.site} ${subjectOf(event)}`, event]));
  return [...latest.values()].sort((a, b) => cursorOf(a) - cursorOf(b));
}

const cursorOf = (event: LiveEvent) => (event.type === 'conversation' ? event.cursor : 0);

const subjectOf = (event: LiveEvent) =>
  event.type === 'document' ? `${event.document} ${event.published}` : event.conversation;
