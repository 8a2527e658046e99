import type { Kit, KitOptions } from './kit.js';
import { heedMarks } from './heed-marks.js';
import { linkedView } from './links.js';
import { wantedLanguages } from './options.js';
import { pickLanguage } from '../rules/index.js';

export interface StartOptions extends Omit<KitOptions, 'wanted'> {
  /** A `<tuki-launcher>` that the app has placed itself; without one, a new one ends the body. */
  readonly launcher?: HTMLElement;
  /** Whether to say in the page what is wrong. */
  readonly debug?: boolean;
}

/**
 * Starts the kit from an app's own bundle. All code comes when this is called, so that an app may import this module at
 * any place, on a server, too.
 * @throws TypeError when code or texts could not be fetched; then nothing has changed, and one may call again
 */
export async function startKit({ launcher, debug, ...options }: StartOptions): Promise<Kit> {
  await import('../widgets/launcher/launcher.js');
  const { createKit, loadDebug, loadMarks } = await import('./kit.js');
  const element = launcher ?? document.createElement('tuki-launcher');
  const wanted = wantedLanguages(options.site, options.lang);
  if (debug) (await loadDebug()).explain({ ...options, language: pickLanguage(wanted) });
  const kit = await createKit(element, { ...options, wanted });
  if (!launcher) document.body.append(element);
  const ended = new AbortController();
  const { signal } = ended;
  const follow = () => linkedView() && void kit.open(linkedView());
  addEventListener('hashchange', follow, { signal });
  follow();
  const marks = heedMarks(loadMarks, (code) => kit.help(code));
  addEventListener('click', marks.press, { capture: true, signal });
  return {
    ...kit,
    destroy() {
      ended.abort();
      marks.end();
      kit.destroy();
    },
  };
}
