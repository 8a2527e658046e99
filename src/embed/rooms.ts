import type * as Kit from './kit.js';
import type { TagOptions } from './options.js';

/** Filled in by the build: the folder of the rooms' files, the kit, and the files that the kit imports. */
declare const __ROOMS__: readonly [folder: string, kit: string, ...shared: string[]];

/**
 * Fetches the kit. All its files are asked for at once: left to find each other, they would cost a round trip for each
 * link of the chain.
 */
export async function fetchRooms({ script, language }: TagOptions): Promise<typeof Kit> {
  const [folder, kit, ...shared] = __ROOMS__;
  const fetchFile = (file: string) =>
    import(/* @vite-ignore */ new URL(`r/${folder}/${file}.js`, script).href) as Promise<typeof Kit>;
  for (const file of [...shared, `panel-${language}`, `chat-${language}`]) fetchFile(file).catch(() => undefined);
  return fetchFile(kit);
}
