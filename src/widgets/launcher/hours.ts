import type { OpeningHours } from '../../contract/index.js';
import type { OpenSpan } from '../../rules/index.js';
import { spansOfDay, zonedMoment, zonedTime } from '../../rules/index.js';

/** One calendar day of the agency, with the times it is open. */
export interface HoursRow {
  /** Noon of that day in the agency's zone: a moment that names the day. */
  readonly noon: number;
  readonly spans: readonly OpenSpan[];
}

/** The coming seven days, today first. */
export function weekFrom(now: number, hours: OpeningHours, timeZone: string): HoursRow[] {
  const today = zonedTime(now, timeZone).day;
  return Array.from({ length: 7 }, (_, i) => ({
    noon: zonedMoment({ day: today + i, minute: 12 * 60 }, timeZone),
    spans: spansOfDay(today + i, hours, timeZone),
  }));
}

/** Whether two time zones show the same clock at a moment. */
export function sameClock(now: number, one: string, other: string): boolean {
  const minutes = ({ day, minute }: { day: number; minute: number }) => day * 24 * 60 + minute;
  return minutes(zonedTime(now, one)) === minutes(zonedTime(now, other));
}
