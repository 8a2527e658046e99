/** The cache of the rooms' files; the tag, documents and pictures have one each, by their strategy. */
export const ROOMS_CACHE = 'tuki-rooms';

/** Filled in by the build: the folder of the rooms' files, and all of them. */
declare const __ROOM_FILES__: readonly [folder: string, ...files: string[]];

/** The language of a file that has one, such as `texts-fi.js`. */
const LANGUAGE = /-([a-z]{2})\.js$/;

/** The files of the rooms that a traveller of one language may need. */
export function filesFor(language: string, files: readonly string[]): string[] {
  const primary = language.split('-')[0];
  return files.filter((file) => (LANGUAGE.exec(file)?.[1] ?? primary) === primary);
}

const folderOf = (address: string) => new URL(address).pathname.split('/').at(-2);

/**
 * Keeps all rooms in one language, so that what was never opened works without a network, too. Files that are there
 * already are not fetched again. Of older folders only the latest stays: a page that is still open may need it.
 * @param code address of the rooms, with a slash at the end
 */
export async function keepRooms(code: string, language: string): Promise<void> {
  const [folder, ...files] = __ROOM_FILES__;
  const cache = await caches.open(ROOMS_CACHE);
  for (const file of filesFor(language, files)) {
    const address = `${code}r/${folder}/${file}`;
    if (!(await cache.match(address))) await cache.add(address);
  }
  const kept = await cache.keys();
  const others = kept.map(({ url }) => folderOf(url)).filter((name) => name !== folder);
  const latest = others.at(-1);
  for (const request of kept) {
    const name = folderOf(request.url);
    if (name !== folder && name !== latest) await cache.delete(request);
  }
}

/** Throws away whatever this worker keeps. */
export async function dropAll(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('tuki-')) await caches.delete(name);
}
