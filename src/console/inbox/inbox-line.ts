import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { InboxItem } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { placeKey } from '../api.js';
import { routeHref } from '../app/route.js';
import { pageOf } from '../parts/page.js';
import { isOverdue, shortDuration, waitingTime } from './waiting.js';

/** What a line needs to know beside its conversation. */
export interface LineView {
  readonly translation: Translation;
  readonly languageName: (tag: string) => string;
  readonly now: number;
  /** Key of the conversation that is open beside the list. */
  readonly current?: string;
}

/** A conversation in the inbox: one link, with everything that decides whether to open it first. */
export function inboxLine(item: InboxItem, view: LineView): TemplateResult {
  const { t } = view.translation;
  return html`<a
    class="item ${classMap({ 'unread-item': item.unread > 0 })}"
    href=${routeHref({ view: 'conversation', site: item.site, conversation: item.conversation })}
    data-place=${placeKey(item)}
    aria-current=${placeKey(item) === view.current ? 'page' : 'false'}
  >
    <span class="row">
      <span class="name">${item.traveller.name ?? t('console:traveller')}</span>
      ${clockOf(item, view)}
    </span>
    ${marksOf(item, view)}
    <span class="row">
      <span class="text">${lastWords(item, view)}</span>
      ${item.unread > 0 ? html`<span class="badge new">${t('console:unread', { count: item.unread })}</span>` : nothing}
    </span>
    ${aboutOf(item, view)}
  </a>`;
}

function clockOf(item: InboxItem, { translation, now }: LineView) {
  const waited = waitingTime(item, now);
  if (waited === undefined)
    return html`<span class="clock soft">${translation.format.nearTime(item.last.at, now)}</span>`;
  const waits = translation.t('console:waits', { duration: shortDuration(waited, translation.language) });
  return html`<span class="clock ${isOverdue(item, now) ? 'overdue' : 'soft'}">${waits}</span>`;
}

function marksOf(item: InboxItem, { translation: { t }, now }: LineView) {
  const overdue = isOverdue(item, now);
  if (!overdue && !item.urgent) return nothing;
  return html`<span class="marks">
    ${overdue ? html`<span class="mark overdue"><tuki-icon name="clock"></tuki-icon>${t('console:overdue')}</span>` : nothing}
    ${item.urgent ? html`<span class="mark urgent"><tuki-icon name="warning"></tuki-icon>${t('console:urgent')}</span>` : nothing}
  </span>`;
}

function lastWords({ last, status }: InboxItem, { translation: { t } }: LineView): string {
  if (last.from === 'agent') return t('console:answered', { text: last.text });
  if (last.from === 'traveller') return last.text;
  // The desk's own last word is what gave the conversation its status.
  return t(status === 'closed' ? 'console:conversation_closed' : 'console:conversation_reopened');
}

function aboutOf(item: InboxItem, view: LineView) {
  const { t } = view.translation;
  const about = html`${item.reference} · ${view.languageName(item.language)}`;
  if (!item.page) return html`<span class="about">${about}</span>`;
  const page = html`<span class="visually-hidden">${t('console:page')}</span>${pageOf(item.page).label}`;
  return html`<span class="about" title=${item.page}>${about} · ${page}</span>`;
}
