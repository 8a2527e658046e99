import type * as Debug from './debug.js';
import type * as Kit from './kit.js';
import type * as MarksRoom from './marks.js';
import type { RoomOptions, TagOptions } from './options.js';

/** Filled in by the build: the folder of the rooms' files, the kit, and the files that the kit imports. */
declare const __ROOMS__: readonly [folder: string, kit: string, ...shared: string[]];
const rooms = __ROOMS__;

/**
 * The same folder in other words for each attempt: its first characters percent-encoded, which makes no difference to any
 * server (RFC 3986, section 6.2.2.2). A browser may never ask again for a module that it once could not get, as Chromium
 * did up to version 143 at least, and the rooms' files find each other beside themselves.
 */
function respell(folder: string, failures: number): string {
  return folder.replace(/./g, (letter, at: number) =>
    at < failures ? `%${letter.charCodeAt(0).toString(16)}` : letter,
  );
}

/** Fetches one file of the rooms' folder. */
export const fetchFile = ({ script }: TagOptions, file: string, failures = 0) =>
  import(/* @vite-ignore */ new URL(`r/${respell(rooms[0], failures)}/${file}.js`, script).href) as Promise<
    typeof Kit & typeof Debug & typeof MarksRoom
  >;

/**
 * Fetches the kit. All its files are asked for at once: left to find each other, they would cost a round trip for each
 * link of the chain. With `debug` comes what says in the page why the kit does not work: by itself, since the kit may be
 * what cannot be fetched.
 * @param failures how often that has failed on this page
 */
export async function fetchRooms(options: RoomOptions, failures: number): Promise<typeof Kit> {
  const [, kit, ...shared] = rooms;
  const fetch = (file: string) => fetchFile(options, file, failures);
  for (const file of [...shared, `texts-${options.language}`]) fetch(file).catch(() => undefined);
  // An attribute without a value is an empty text. A failure is for the console.
  if (options.debug != null) void fetch('debug').then(({ explain }) => explain(options));
  return fetch(kit);
}
