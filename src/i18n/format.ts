type Moment = string | number;

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Timetables speak in 24 hours in all six languages. */
const CLOCK = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;

/** Midnight of the traveller's own day. */
function startOfDay(moment: Moment): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

/** Dates, times and numbers in one language, by Intl. Times are the traveller's own unless a zone is named. */
export class Format {
  private readonly language: string;
  /** Intl's objects are dear to make, and names do not change. */
  readonly #languages = new Map<string, string>();

  constructor(language: string) {
    // Plain `en` is American to Intl: 10:40 PM, November 20. Travellers from elsewhere read the British order too.
    this.language = language === 'en' ? 'en-GB' : language;
  }

  /** `22:40`. */
  time(moment: Moment, timeZone?: string): string {
    return this.date(moment, { ...CLOCK, timeZone });
  }

  /** `Today`, `Yesterday` or `Friday 20 November`, with the year when it is another. */
  day(moment: Moment, now: Moment = Date.now()): string {
    const days = Math.round((startOfDay(moment) - startOfDay(now)) / DAY_MS);
    if (Math.abs(days) <= 1) {
      const word = new Intl.RelativeTimeFormat(this.language, { numeric: 'auto' }).format(days, 'day');
      return word.charAt(0).toLocaleUpperCase(this.language) + word.slice(1);
    }
    const sameYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
    return this.date(moment, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: sameYear ? undefined : 'numeric',
    });
  }

  /** `Sun 14:00`, or only the time when it is today. */
  nearTime(moment: Moment, now: Moment, timeZone?: string): string {
    const date = (at: Moment) => this.date(at, { dateStyle: 'short', timeZone });
    if (date(moment) === date(now)) return this.time(moment, timeZone);
    return this.date(moment, { ...CLOCK, weekday: 'short', timeZone });
  }

  /** `10 minutes`, `2 hours`, `3 days`: rounded up, never less than a minute. */
  duration(seconds: number): string {
    const [size, unit] =
      seconds < 2 * HOUR
        ? ([MINUTE, 'minute'] as const)
        : seconds < 2 * DAY
          ? ([HOUR, 'hour'] as const)
          : ([DAY, 'day'] as const);
    const count = Math.max(1, Math.ceil(seconds / size));
    return new Intl.NumberFormat(this.language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.language).format(value);
  }

  /** `suomi, svenska, English`: each language in its own words. */
  languages(tags: readonly string[]): string {
    const known = this.#languages.get(`${tags}`);
    if (known) return known;
    const names = tags.map((tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag);
    const words = new Intl.ListFormat(this.language, { type: 'conjunction', style: 'narrow' }).format(names);
    this.#languages.set(`${tags}`, words);
    return words;
  }

  date(moment: Moment, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.language, options).format(new Date(moment));
  }
}
