/**
 * An address that opens an answer on this very page, for anybody. Without the query, where forms put what was typed into
 * them; a page that is known by its query says so in its canonical link.
 */
export function answerAddress(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const here = location.origin + location.pathname;
  const page = canonical && new URL(canonical).origin === location.origin ? canonical.replace(/#.*/, '') : here;
  return `${page}#tuki=faq/${id}`;
}
