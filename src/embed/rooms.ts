import type * as Kit from './kit.js';
import type { TagOptions } from './options.js';

/** Filled in by the build: the folder of the rooms' files. */
declare const __ROOMS__: string;

/**
 * Fetches the kit. All its files are asked for at once: left to find each other, they would cost a round trip for each
 * link of the chain.
 */
export async function fetchRooms({ script, language }: TagOptions): Promise<typeof Kit> {
  const fetchFile = (file: string) =>
    import(/* @vite-ignore */ new URL(`r/${__ROOMS__}/${file}.js`, script).href) as Promise<typeof Kit>;
  for (const namespace of ['panel', 'chat']) fetchFile(`${namespace}-${language}`).catch(() => undefined);
  return fetchFile('kit');
}
