/** A moment as a wall clock and calendar in some time zone show it. `day` counts days since 1970-01-01. */
export interface ZonedTime {
  readonly day: number;
  /** Minutes since midnight by the wall clock. */
  readonly minute: number;
}

export const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // en-GB with hourCycle h23 gives Gregorian numbers with Latin digits whatever the reader's own locale.
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What the wall clock in `timeZone` (IANA name) shows at `time` (milliseconds since 1970). */
export function zonedTime(time: number, timeZone: string): ZonedTime {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(time)) part[type] = Number(value);
  const day = Date.UTC(part['year']!, part['month']! - 1, part['day']!) / DAY_MS;
  return { day, minute: part['hour']! * 60 + part['minute']! };
}

/**
 * When the wall clock in `timeZone` shows `minute` on `day`, in milliseconds since 1970. An hour skipped by summer
 * time gives the moment after the gap; an hour that comes twice gives the first.
 */
export function zonedMoment({ day, minute }: ZonedTime, timeZone: string): number {
  const wall = day * DAY_MS + minute * MINUTE_MS;
  const offsetAt = (time: number) => {
    const seen = zonedTime(time, timeZone);
    return seen.day * DAY_MS + seen.minute * MINUTE_MS - Math.floor(time / MINUTE_MS) * MINUTE_MS;
  };
  const candidates = [offsetAt(wall - DAY_MS), offsetAt(wall + DAY_MS)].map((offset) => wall - offset);
  const exact = candidates.filter((time) => time + offsetAt(time) === wall);
  return Math.min(...(exact.length > 0 ? exact : [Math.max(...candidates)]));
}

/** `2026-12-24` as days since 1970-01-01. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** 0 is Monday, 6 is Sunday. 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
