/** What an address ends with that opens the panel: `#tuki=faq/lost-luggage`. */
const MARK = '#tuki=';

/**
 * Opens what the page's address names, now and whenever it changes. Whoever has followed such a link has acted; nothing
 * else opens anything.
 */
export function followLinks(open: (view: string) => unknown, signal: AbortSignal): void {
  const look = () => location.hash.startsWith(MARK) && open(location.hash.slice(MARK.length));
  addEventListener('hashchange', look, { signal });
  look();
}
