import type { ConversationStatus } from '../../contract/index.js';
import type { Place } from '../api.js';
import type { FaqRoute } from '../faq/faq-route.js';
import { faqHref, parseFaqRoute } from '../faq/faq-route.js';

/** Where in the console one is; stands in the address's fragment. */
export type Route =
  | { readonly view: 'inbox'; readonly status: ConversationStatus }
  | ({ readonly view: 'conversation' } & Place)
  | { readonly view: 'profile' }
  | FaqRoute;

/** Reads `#/`, `#/closed`, `#/profile`, `#/c/<site>/<id>`, `#/answers…`; anything else is the inbox. */
export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, '').split('/');
  const [view, site, conversation] = parts;
  if (view === 'answers') return parseFaqRoute(parts.slice(1));
  if (view === 'c' && site && conversation) return { view: 'conversation', site, conversation };
  if (view === 'profile') return { view };
  return { view: 'inbox', status: view === 'closed' ? 'closed' : 'open' };
}

/** The address of a route, for links. */
export function routeHref(route: Route): string {
  if (route.view === 'conversation') return `#/c/${route.site}/${route.conversation}`;
  if (route.view === 'profile') return '#/profile';
  if (route.view === 'faq') return faqHref(route);
  return route.status === 'closed' ? '#/closed' : '#/';
}

/** The token of the one-time link `#welcome=<token>`. */
export function invitationIn(hash: string): string | undefined {
  return /^#welcome=(.+)$/.exec(hash)?.[1];
}
