/** How one language writes prices, dates, times and lists. */
export function formats({ locale, dash }) {
  const currency = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' });
  const language = new Intl.DisplayNames(locale, { type: 'language' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const clock = (text) => time.format(new Date(`1970-01-01T${text}Z`));
  return {
    price: (euros) => currency.format(euros),
    date: (day) => date.format(new Date(day)),
    month: (number) => month.format(new Date(Date.UTC(1970, number - 1, 1))),
    span: ({ opens, closes }) => `${clock(opens)}${dash}${clock(closes)}`,
    languages: (codes) => list.format(codes.map((code) => language.of(code))),
  };
}
