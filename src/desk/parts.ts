import type { Config } from './config.js';
import type { Hub } from './live/hub.js';
import type { Line } from './live/line.js';
import type { Streams } from './live/streams.js';
import type { Metrics } from './metrics.js';
import type { Limits } from './rate-limits.js';
import type { Db } from './store/database.js';
import type { Writer } from './writer.js';

/** Built files to serve; an absent folder's addresses are absent too. */
export interface Folders {
  /** `tuki.js`, and `r/` with its chunks. */
  readonly embed?: string;
  readonly console?: string;
  readonly demo?: string;
}

/** What the routes work with. */
export interface Parts {
  readonly config: Config;
  readonly folders: Folders;
  readonly db: Db;
  readonly writer: Writer;
  readonly hub: Hub;
  readonly line: Line;
  readonly streams: Streams;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  now(): number;
  /** True from the moment the desk was asked to stop. */
  stopping(): boolean;
}
