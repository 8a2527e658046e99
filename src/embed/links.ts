/**
 * Opens what the page's address names (`#tuki=faq/lost-luggage`), now and whenever it changes. Whoever has followed such a
 * link has acted; nothing else opens anything.
 */
export function followLinks(open: (view: string) => unknown, signal: AbortSignal): void {
  const look = () => {
    const view = location.hash.split('#tuki=')[1];
    if (view) open(view);
  };
  addEventListener('hashchange', look, { signal });
  look();
}
