/** How a film can be shown: as a file, in its host's own player, or only at its host. */
export interface FilmPlayer {
  readonly kind: 'file' | 'frame' | 'link';
  readonly address: string;
  /** Where it comes from, for people. */
  readonly host: string;
}

/** Players that can be framed: what identifies a film in the address of its page, and the player's address before that. */
const PLAYERS: readonly (readonly [page: RegExp, player: string])[] = [
  [
    /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)([\w-]+)/,
    'https://www.youtube-nocookie.com/embed/',
  ],
  [/^https:\/\/youtu\.be\/([\w-]+)/, 'https://www.youtube-nocookie.com/embed/'],
  [/^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/, 'https://player.vimeo.com/video/'],
];

const FILE = /\.(mp4|webm|m4v|ogv|mov)$/i;

/** The player for a film's address. */
export function filmPlayer(url: string): FilmPlayer {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^(www|m)\./, '');
  for (const [page, player] of PLAYERS) {
    const id = page.exec(url)?.[1];
    if (id) return { kind: 'frame', address: `${player}${id}?autoplay=1`, host };
  }
  return { kind: FILE.test(pathname) ? 'file' : 'link', address: url, host };
}
