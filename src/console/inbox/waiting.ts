import type { InboxItem } from '../../contract/index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether the answer should have been given by `now` (milliseconds since 1970). */
export function isOverdue(item: Pick<InboxItem, 'dueAt'>, now: number): boolean {
  return item.dueAt !== undefined && Date.parse(item.dueAt) <= now;
}

/** How long the traveller has waited, in milliseconds, or undefined when no answer is owed. */
export function waitingTime(item: Pick<InboxItem, 'waitingSince'>, now: number): number | undefined {
  return item.waitingSince === undefined ? undefined : Math.max(0, now - Date.parse(item.waitingSince));
}

/** `12 min`, `2 hr 5 min`, `3 days`: whole minutes that have passed, never less than one. */
export function shortDuration(ms: number, language: string): string {
  const part = (count: number, unit: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count);
  if (ms >= 2 * DAY) return part(Math.floor(ms / DAY), 'day');
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  if (hours === 0) return part(Math.max(1, minutes), 'minute');
  return minutes === 0 ? part(hours, 'hour') : `${part(hours, 'hour')} ${part(minutes, 'minute')}`;
}
