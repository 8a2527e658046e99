import type { FaqPlace } from './faq-api.js';

/** Screens about all answers of a site. */
export const FAQ_PAGES = ['list', 'asked', 'topics', 'import'] as const;
export type FaqPage = (typeof FAQ_PAGES)[number];

/** Where among the answers one is. */
export type FaqRoute =
  | { readonly view: 'faq'; readonly page: FaqPage; readonly site?: string }
  | ({ readonly view: 'faq'; readonly page: 'answer' } & FaqPlace)
  /** `query` is what was asked and not found, if the new answer begins with it. */
  | {
      readonly view: 'faq';
      readonly page: 'new';
      readonly site: string;
      readonly language: string;
      readonly query: string;
    };

/**
 * Reads what follows `#/answers`: nothing, `/<site>`, `/<site>/asked`, `/<site>/a/<id>/<language>` or
 * `/<site>/new/<language>/<query>`. Anything else is the list.
 */
export function parseFaqRoute(parts: readonly string[]): FaqRoute {
  const [site, page, first, second] = parts.map(decoded);
  if (site && page === 'a' && first && second)
    return { view: 'faq', page: 'answer', site, id: first, language: second };
  if (site && page === 'new' && first) return { view: 'faq', page, site, language: first, query: second ?? '' };
  const known = FAQ_PAGES.find((each) => each === page) ?? 'list';
  return { view: 'faq', page: known, ...(site && { site }) };
}

/** The address of a route, for links. */
export function faqHref(route: FaqRoute): string {
  const parts = ['#', 'answers', ...partsOf(route).map(encodeURIComponent)];
  return parts.join('/');
}

function partsOf(route: FaqRoute): string[] {
  if (route.page === 'answer') return [route.site, 'a', route.id, route.language];
  if (route.page === 'new') return [route.site, 'new', route.language, ...(route.query ? [route.query] : [])];
  if (route.site === undefined) return [];
  return route.page === 'list' ? [route.site] : [route.site, route.page];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
