import { readOptions } from './options.js';
import { startTag } from './start.js';

/**
 * The script that an agency pastes. Classic, so that it runs from any origin, anywhere in the page. A second tag, another
 * version or the same script run again finds a kit at work and leaves it be, but for a page that has swept it away.
 */
const script = document.currentScript as HTMLScriptElement | null;
// Whatever stands there: a page with an element of that id has the element under this name.
const before = window.tuki;
if (before && 'stand' in before) before.stand();
else if (script) {
  window.tuki = startTag(readOptions(script.dataset, script.src));
  if (Array.isArray(before)) window.tuki.push(...before);
}
