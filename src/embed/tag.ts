import type { TukiApi, TukiCall } from './api.js';
import { readOptions } from './options.js';
import { startTag } from './start.js';

/**
 * The script that an agency pastes. Classic, so that it runs from any origin, anywhere in the page. A second tag, another
 * version or the same script run again finds a kit at work and leaves it be.
 */
const script = document.currentScript;
const before = window.tuki;
if (script instanceof HTMLScriptElement && (!before || Array.isArray(before))) {
  const api: TukiApi = startTag(readOptions(script));
  window.tuki = api;
  api.push(...((before as TukiCall[] | undefined) ?? []));
}
