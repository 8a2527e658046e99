import type { ConversationStatus } from '../../contract/index.js';
import type { Place } from '../api.js';

/** Where in the console one is; stands in the address's fragment. */
export type Route =
  | { readonly view: 'inbox'; readonly status: ConversationStatus }
  | ({ readonly view: 'conversation' } & Place)
  | { readonly view: 'profile' };

/** Reads `#/`, `#/closed`, `#/profile`, `#/c/<site>/<id>`; anything else is the inbox. */
export function parseRoute(hash: string): Route {
  const [view, site, conversation] = hash.replace(/^#\/?/, '').split('/');
  if (view === 'c' && site && conversation) return { view: 'conversation', site, conversation };
  if (view === 'profile') return { view };
  return { view: 'inbox', status: view === 'closed' ? 'closed' : 'open' };
}

/** The address of a route, for links. */
export function routeHref(route: Route): string {
  if (route.view === 'conversation') return `#/c/${route.site}/${route.conversation}`;
  if (route.view === 'profile') return '#/profile';
  return route.status === 'closed' ? '#/closed' : '#/';
}

/** The token of the one-time link `#welcome=<token>`. */
export function invitationIn(hash: string): string | undefined {
  return /^#welcome=(.+)$/.exec(hash)?.[1];
}
