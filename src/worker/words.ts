/** What a page tells the worker. */
export type ToWorker =
  | {
      /** Keep all rooms. Answered when they are kept. */
      readonly type: 'tuki-keep';
      /** BCP 47 */
      readonly language: string;
    }
  | {
      /** Keep what of this is the kit's: the page has fetched it before the worker could. */
      readonly type: 'tuki-used';
      readonly addresses: readonly string[];
    };

/** A background sync's name begins so and ends with the site's id. */
export const SYNC_TAG = 'tuki-outbox:';
