import type * as Kit from './kit.js';
import type { TagOptions } from './options.js';

/** Filled in by the build: the files that open the panel. */
declare const __ROOMS__: {
  readonly entry: string;
  readonly shared: readonly string[];
  readonly texts: Readonly<Record<string, readonly string[]>>;
};

/**
 * Fetches the kit. All its files are asked for at once: left to find each other, they would cost a round trip for each
 * link of the chain.
 */
export async function fetchRooms({ script, language }: TagOptions): Promise<typeof Kit> {
  const { entry, shared, texts } = __ROOMS__;
  const fetchFile = (file: string) => import(/* @vite-ignore */ new URL(`r/${file}`, script).href) as Promise<typeof Kit>;
  for (const file of [...shared, ...(texts[language] ?? [])]) fetchFile(file).catch(() => undefined);
  return fetchFile(entry);
}
