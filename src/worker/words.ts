/** What a page tells the worker. */
export interface ToWorker {
  readonly type: 'tuki-keep';
  /** BCP 47 */
  readonly language: string;
}

/** A background sync's name begins so and ends with the site's id. */
export const SYNC_TAG = 'tuki-outbox:';
