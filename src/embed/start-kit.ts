import type { Kit, KitOptions } from './kit.js';
import { wantedLanguages } from './options.js';

export interface StartOptions extends Omit<KitOptions, 'wanted'> {
  /** A `<tuki-launcher>` that the app has placed itself; without one, a new one ends the body. */
  readonly launcher?: HTMLElement;
}

/**
 * Starts the kit from an app's own bundle. All code comes when this is called, so that an app may import this module at
 * any place, on a server, too.
 * @throws TypeError when code or texts could not be fetched; then nothing has changed, and one may call again
 */
export async function startKit({ launcher, ...options }: StartOptions): Promise<Kit> {
  await import('../widgets/launcher/launcher.js');
  const { createKit } = await import('./kit.js');
  const element = launcher ?? document.createElement('tuki-launcher');
  const kit = await createKit(element, { ...options, wanted: wantedLanguages(options.site, options.lang) });
  if (!launcher) document.body.append(element);
  return kit;
}
