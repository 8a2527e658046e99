import type { Translation } from '../../i18n/index.js';
import type { Route } from './route.js';

/**
 * `(3) Inbox – Tuki`: unread first, where it shows in the narrowest browser tab.
 * @param traveller what the traveller of the open conversation is called
 */
export function pageTitle(
  view: Route['view'],
  unread: number,
  traveller: string | undefined,
  { t, format }: Translation,
): string {
  const places = {
    inbox: t('console:inbox'),
    profile: t('console:profile'),
    faq: t('consoleFaq:answers'),
    conversation: traveller ?? t('console:traveller'),
  };
  return `${unread > 0 ? `(${format.number(unread)}) ` : ''}${places[view]} – Tuki`;
}
