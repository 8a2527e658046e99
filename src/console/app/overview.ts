import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { InboxItem } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { isOverdue, waitingTime } from '../inbox/waiting.js';

/** What stands beside the list while no conversation is open: how many wait. */
export function overview(
  items: readonly InboxItem[],
  now: number,
  { t }: Translation,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const waiting = items.filter((item) => waitingTime(item, now) !== undefined).length;
  const overdue = items.filter((item) => isOverdue(item, now)).length;
  return html`<div class="overview">
    <p>${waiting > 0 ? t('console:waiting', { count: waiting }) : t('console:nobodyWaits')}</p>
    ${overdue > 0 ? html`<p class="error">${t('console:waitingOverdue', { count: overdue })}</p>` : nothing}
    <p class="soft">${t('console:choose')}</p>
  </div>`;
}
