import type { WebKitPrograms } from './engines.mjs';
import type { WebKitPage } from './webkit-page.mjs';

/** See webkit.mjs. */
export class WebKit {
  readonly version: string;
  static start(programs: WebKitPrograms): Promise<WebKit>;
  newPage(): Promise<WebKitPage>;
  close(): Promise<void>;
}
