import type { TukiApi } from './api.js';
import type { TagSettings } from './options.js';
import { readOptions } from './options.js';
import { startTag } from './start.js';

export type { TagSettings, TukiApi };

/**
 * The script tag as a module, for a page without a bundler: the same light button, and the same files when they are
 * wanted, beside this one. Leaves `window.tuki` to the page.
 */
export function startTuki(settings: TagSettings): TukiApi {
  return startTag(readOptions(settings, import.meta.url));
}
