import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { readSites } from '../../src/desk/site-files.js';
import { dayOfDate, spansOfDay, zonedMoment } from '../../src/rules/index.js';

const OTHERS = ['fi', 'sv', 'zh', 'ja', 'ko'];
const CHINESE_JAPANESE_KOREAN = ['zh', 'ja', 'ko'];
/** The same in every language. */
const NAMES = /^(people\.\w+\.name|contact\.(whatsapp|messenger))$/;
/** Swedish happens to say these as English does. */
const SAME_IN_SWEDISH = /^(cities\.(tallinn|stockholm)\.name|common\.perPerson)$/;
const LATIN_WORDS = new Set(
  (
    'Kaamoskompassi Tuki JavaScript WhatsApp Messenger Wi Fi Aino Kaamos Mikael Strand Haruka Mori Seolmi Jin ' +
    'WANG TANAKA KIM km m C days price date name phone'
  ).split(' '),
);

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path.slice(1), value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

const content = (language: string) =>
  new Map(flatten(JSON.parse(fs.readFileSync(`demo/content/${language}.json`, 'utf8'))));
const english = content('en');
const demoSite = async () => (await readSites('demo/site.json'))[0]!;

for (const language of OTHERS) {
  test(`${language} says everything that English says`, () => {
    assert.deepEqual([...content(language).keys()], [...english.keys()]);
    for (const [key, text] of content(language)) {
      assert.notEqual(text.trim(), '', key);
      assert.deepEqual(
        text.match(/\{\w+\}/g)?.sort(),
        english
          .get(key)!
          .match(/\{\w+\}/g)
          ?.sort(),
        key,
      );
    }
  });

  test(`${language} has no text left in English`, () => {
    for (const [key, text] of content(language)) {
      if (NAMES.test(key) || (language === 'sv' && SAME_IN_SWEDISH.test(key))) continue;
      assert.notEqual(text, english.get(key), key);
    }
  });
}

for (const language of CHINESE_JAPANESE_KOREAN) {
  test(`${language} is written in its own script`, () => {
    for (const [key, text] of content(language)) {
      const foreign = (text.match(/[A-Za-zÀ-ž]+/g) ?? []).filter((word) => !LATIN_WORDS.has(word));
      assert.deepEqual(foreign, [], `${key}: ${text}`);
    }
  });
}

test('the agency’s settings are what the desk expects, in six languages', async () => {
  const site = await demoSite();
  const languages = ['en', ...OTHERS];
  const prices = site.channels.flatMap(({ price }) => (price ? [price] : []));
  const feasts = site.hours.special!.flatMap(({ name }) => (name ? [name] : []));
  assert.equal(site.id, 'demo');
  for (const text of [site.name, site.greeting, ...prices, ...feasts]) {
    assert.deepEqual(Object.keys(text), languages);
  }
  assert.deepEqual(
    site.channels.map(({ kind }) => kind),
    ['phone', 'email', 'whatsapp', 'messenger', 'video'],
  );
});

/** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / 86_400_000;
}

function saturdayFrom(date: string): number {
  const day = dayOfDate(date);
  return day + ((6 - new Date(day * 86_400_000).getUTCDay() + 7) % 7);
}

/** Finland’s public holidays, and the eves on which nearly everything is closed. */
const holidays = (year: number) =>
  [
    ...['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'].map((date) => dayOfDate(`${year}-${date}`)),
    ...[-2, 0, 1, 39, 49].map((days) => easter(year) + days),
    ...[-1, 0].map((days) => saturdayFrom(`${year}-06-20`) + days),
    saturdayFrom(`${year}-10-31`),
  ].sort((a, b) => a - b);

for (const year of [2026, 2027]) {
  test(`every Finnish holiday of ${year} has its own hours, and other days are as usual`, async () => {
    const { hours, timeZone } = await demoSite();
    const special = (hours.special ?? []).flatMap(({ validFrom, validThrough }) => {
      const [first, last] = [dayOfDate(validFrom), dayOfDate(validThrough)];
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
    assert.deepEqual(
      holidays(year).filter((day) => !special.includes(day)),
      [],
    );

    const eves = ['04-30', '12-31'].map((date) => dayOfDate(`${year}-${date}`));
    const known = [...holidays(year), ...eves, easter(year) - 1];
    const ofYear = special.filter((day) => new Date(day * 86_400_000).getUTCFullYear() === year);
    assert.deepEqual(
      ofYear.filter((day) => !known.includes(day)),
      [],
    );

    const christmas = dayOfDate(`${year}-12-25`);
    assert.deepEqual(spansOfDay(christmas, hours, timeZone), []);
    const sunday = saturdayFrom(`${year}-02-01`) + 1;
    assert.deepEqual(spansOfDay(sunday, hours, timeZone), [
      {
        from: zonedMoment({ day: sunday, minute: 14 * 60 }, timeZone),
        to: zonedMoment({ day: sunday, minute: 22 * 60 }, timeZone),
      },
    ]);
  });

  test(`nobody waits by the phone on a holiday of ${year}`, async () => {
    const { channels, timeZone } = await demoSite();
    for (const { hours } of channels) {
      for (const day of hours ? holidays(year) : []) assert.deepEqual(spansOfDay(day, hours!, timeZone), []);
    }
  });
}
