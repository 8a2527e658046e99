import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { InboxItem } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { routeHref } from '../app/route.js';
import { pageOf } from '../parts/page.js';

export interface HeadView {
  readonly translation: Translation;
  readonly languageName: (tag: string) => string;
  /** Absent until the desk has answered. */
  readonly item?: InboxItem;
  readonly close: () => void;
  readonly reopen: () => void;
}

/** Who writes, from where, in what language, and what they say of themselves. */
export function head(view: HeadView): TemplateResult {
  const { item } = view;
  const { t } = view.translation;
  return html`<div class="head">
    <a
      class="button icon back"
      href=${routeHref({ view: 'inbox', status: item?.status ?? 'open' })}
      aria-label=${t('console:back')}
      ><tuki-icon name="back"></tuki-icon
    ></a>
    <div class="who">
      <h2 tabindex="-1">${item?.traveller.name ?? t('console:traveller')}</h2>
      ${item?.urgent ? html`<span class="mark urgent"><tuki-icon name="warning"></tuki-icon>${t('console:urgent')}</span>` : nothing}
      ${item?.status === 'closed' ? html`<span class="mark"><tuki-icon name="check"></tuki-icon>${t('console:statusClosed')}</span>` : nothing}
    </div>
    ${item ? statusButton(item, view) : nothing} ${item ? facts(item, view) : nothing}
  </div>`;
}

function statusButton(item: InboxItem, { translation: { t }, close, reopen }: HeadView) {
  return item.status === 'open'
    ? html`<button class="button status" @click=${close}>${t('console:close')}</button>`
    : html`<button class="button status" @click=${reopen}>${t('console:reopen')}</button>`;
}

function facts(item: InboxItem, { translation: { t }, languageName, translation }: HeadView) {
  const said = claims(item, translation);
  return html`<div class="facts">
    <span>${t('console:reference', { reference: item.reference })}</span>
    <span>${t('console:writesIn', { language: languageName(item.language) })}</span>
    ${item.page ? html`<span class="page">${t('console:page')} ${pageLink(item.page)}</span>` : nothing}
    ${said ? html`<span>${t('console:says')} <b>${said}</b></span>` : nothing}
  </div>`;
}

function pageLink(address: string) {
  const { href, label } = pageOf(address);
  if (!href) return html`<span title=${address}>${label}</span>`;
  return html`<a href=${href} title=${href} target="_blank" rel="noopener noreferrer">${label}</a>`;
}

function claims({ traveller }: InboxItem, { t, language }: Translation): string {
  const { name, email, booking } = traveller;
  const said = [
    name,
    email && t('console:saysEmail', { email }),
    booking && t('console:saysBooking', { booking }),
  ].filter((claim) => claim !== undefined && claim !== '');
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(said as string[]);
}
