import type { DayOfWeek, OpeningHours, SpecialHours } from '../contract/index.js';
import { dayOfDate, weekday, zonedMoment, zonedTime } from './zoned-time.js';

/** Open between two moments, in milliseconds since 1970. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

/** When it is open, whatever its special days are called. */
export interface OpeningTimes {
  readonly regular: OpeningHours['regular'];
  readonly special?: readonly Omit<SpecialHours, 'name'>[];
}

export type OpenState =
  | { readonly open: true; readonly closesAt: number }
  /** `opensAt` is absent when nothing opens within two weeks; `name` says why it is closed today, as the agency put it. */
  | { readonly open: false; readonly opensAt?: number; readonly name?: string };

const WEEK: readonly DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const LOOK_AHEAD_DAYS = 14;

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function specialOn<S extends Omit<SpecialHours, 'name'>>(day: number, hours: { readonly special?: readonly S[] }) {
  return hours.special?.find((period) => dayOfDate(period.validFrom) <= day && day <= dayOfDate(period.validThrough));
}

/** The opening times that begin on a calendar day, earliest first. */
export function spansOfDay(day: number, hours: OpeningTimes, timeZone: string): OpenSpan[] {
  const special = specialOn(day, hours);
  const times = special ? [special] : hours.regular.filter((time) => time.dayOfWeek.includes(WEEK[weekday(day)]!));
  return times
    .flatMap(({ opens, closes }) => {
      if (opens === undefined || closes === undefined) return [];
      const nextDay = minutes(closes) <= minutes(opens) ? 1 : 0;
      return {
        from: zonedMoment({ day, minute: minutes(opens) }, timeZone),
        to: zonedMoment({ day: day + nextDay, minute: minutes(closes) }, timeZone),
      };
    })
    .sort((a, b) => a.from - b.from);
}

function spansAround(time: number, hours: OpeningTimes, timeZone: string): OpenSpan[] {
  const today = zonedTime(time, timeZone).day;
  return Array.from({ length: LOOK_AHEAD_DAYS + 2 }, (_, i) => spansOfDay(today - 1 + i, hours, timeZone)).flat();
}

/** Whether it is open at `now` (milliseconds since 1970), and until or from when. */
export function openState(hours: OpeningHours, timeZone: string, now: number): OpenState {
  const spans = spansAround(now, hours, timeZone);
  let current = spans.find((span) => span.from <= now && now < span.to);
  if (!current) {
    const next = spans.find((span) => span.from > now);
    const name = specialOn(zonedTime(now, timeZone).day, hours)?.name;
    return { open: false, ...(next && { opensAt: next.from }), ...(name && { name }) };
  }
  // Round the clock is one span after another: closing means the first moment that nothing covers.
  for (let next; (next = spans.find((span) => span.from <= current!.to && span.to > current!.to));) current = next;
  return { open: true, closesAt: current.to };
}

/** How long it was open between two moments, in milliseconds. Counts at most 60 days. */
export function openTimeBetween(from: number, to: number, hours: OpeningTimes, timeZone: string): number {
  const first = zonedTime(from, timeZone).day - 1;
  const last = Math.min(zonedTime(to, timeZone).day, first + 60);
  let open = 0;
  for (let day = first; day <= last; day += 1) {
    for (const span of spansOfDay(day, hours, timeZone)) {
      open += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
    }
  }
  return open;
}

/** When `openTime` milliseconds of open time have passed since `from`, or undefined when not within two weeks. */
export function afterOpenTime(
  from: number,
  openTime: number,
  hours: OpeningTimes,
  timeZone: string,
): number | undefined {
  let left = openTime;
  for (const span of spansAround(from, hours, timeZone)) {
    const length = span.to - Math.max(span.from, from);
    if (length <= 0) continue;
    if (length >= left) return Math.max(span.from, from) + left;
    left -= length;
  }
  return undefined;
}
