import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { SiteDocument } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import type { OpenSpan } from '../../rules/index.js';
import { words } from '../shared/words.js';
import { sameClock, weekFrom } from './hours.js';

/** The coming week's opening hours, in the agency's time and, where that is another, in the traveller's. */
export function hoursTable(
  site: SiteDocument,
  now: number,
  translation?: Translation,
): TemplateResult | typeof nothing {
  if (!translation) return nothing;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = sameClock(now, site.timeZone, own) ? [site.timeZone] : [site.timeZone, own];
  return html`<details>
    <summary>${words(translation, 'panel:hours')}</summary>
    <table>
      <thead>
        <tr>
          <td></td>
          ${zones.map((zone) => html`<th scope="col">${translation.t('panel:hoursZone', { zone: zoneName(zone, now, translation) })}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weekFrom(now, site.hours, site.timeZone).map(
          ({ noon, spans }) =>
            html`<tr>
              <th scope="row">${translation.format.date(noon, { weekday: 'long', timeZone: site.timeZone })}</th>
              ${zones.map((zone) => html`<td>${times(spans, zone, translation)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function times(spans: readonly OpenSpan[], zone: string, { format, t }: Translation): string {
  if (spans.length === 0) return t('panel:hoursClosed');
  return spans.map(({ from, to }) => `${format.time(from, zone)}–${format.time(to, zone)}`).join(', ');
}

/** A time zone's name in the traveller's language, the same in summer and in winter. */
function zoneName(zone: string, now: number, { language }: Translation): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(now);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
