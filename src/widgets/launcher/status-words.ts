import type { SiteDocument } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import type { OpenState } from '../../rules/index.js';
import { afterOpenTime, zonedTime } from '../../rules/index.js';
import { sameClock } from './hours.js';

/** What opens or closes later than this is not worth a clock time. */
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** `We are here now · Open until 20:00 · 21:00 in our time zone`: the traveller's clock first, then the agency's. */
export function statusWords(site: SiteDocument, hours: OpenState, now: number, translation: Translation): string {
  const { t } = translation;
  const moment = hours.open ? hours.closesAt : hours.opensAt;
  const words = [hours.open ? t('panel:openNow') : closedWords(site, hours, now, translation)];
  if (moment && moment - now < WEEK_MS) words.push(...clockWords(moment, hours.open, site, now, translation));
  return words.join(' · ');
}

/** A special day may still open later: only what is closed all day is named. */
function closedWords(site: SiteDocument, hours: OpenState & { open: false }, now: number, { t }: Translation): string {
  const day = (time: number) => zonedTime(time, site.timeZone).day;
  const opensToday = hours.opensAt !== undefined && day(hours.opensAt) === day(now);
  return hours.name && !opensToday ? t('panel:closedToday', { name: hours.name }) : t('panel:closedNow');
}

function clockWords(
  moment: number,
  open: boolean,
  site: SiteDocument,
  now: number,
  { t, format }: Translation,
): string[] {
  const time = format.nearTime(moment, now);
  const own = open ? t('panel:openUntil', { time }) : t('panel:opensAt', { time });
  if (sameClock(moment, site.timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone)) return [own];
  return [own, t('panel:theirTime', { time: format.nearTime(moment, now, site.timeZone) })];
}

/** Open time as the clock on the wall counts it: just before closing, an answer takes the night. */
export function replyWords(site: SiteDocument, openSeconds: number, now: number, { t, format }: Translation): string {
  const due = afterOpenTime(now, openSeconds * 1000, site.hours, site.timeZone) ?? now + openSeconds * 1000;
  return t('panel:expectedReply', { duration: format.duration((due - now) / 1000) });
}
