import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Format } from '../../src/i18n/index.js';
import type { Language } from '../../src/rules/index.js';
import { LANGUAGES } from '../../src/rules/index.js';

// Times are the reader's own: without a zone of its own the test would read the machine's. Node applies it at once.
process.env.TZ = 'Europe/Helsinki';

/** Friday noon in Helsinki, half past seven in the evening in Tokyo. */
const NOW = '2025-11-21T10:30:00Z';

/** Node 20, 22 and browsers part words by different blanks. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

function table<Row>(cases: Record<Language, Row>, check: (format: Format, row: Row) => void): void {
  for (const language of LANGUAGES) it(language, () => check(new Format(language), cases[language]));
}

describe('time', () => {
  const cases: Record<Language, readonly [evening: RegExp, morning: RegExp]> = {
    en: [/^(9:00 PM|21:00)$/, /^(9:05 AM|0?9:05)$/],
    fi: [/^21\.00$/, /^9\.05$/],
    sv: [/^21:00$/, /^0?9:05$/],
    zh: [/^21:00$/, /^0?9:05$/],
    ja: [/^21:00$/, /^9:05$/],
    ko: [/^((PM|오후) 9:00|21:00)$/, /^((AM|오전) 9:05|0?9:05)$/],
  };
  table(cases, (format, [evening, morning]) => {
    assert.match(plain(format.time('2025-11-21T19:00:00Z')), evening);
    assert.match(plain(format.time('2025-11-21T07:05:00Z')), morning);
  });

  it('is the zone’s when a zone is named', () => {
    assert.equal(new Format('fi').time('2025-11-21T19:00:00Z', 'Asia/Tokyo'), '4.00');
  });
});

describe('day', () => {
  const cases: Record<Language, readonly [today: string, yesterday: string, tomorrow: string, earlier: RegExp]> = {
    en: ['Today', 'Yesterday', 'Tomorrow', /^Tuesday,? (18 November|November 18)$/],
    fi: ['Tänään', 'Eilen', 'Huomenna', /^tiistai(na)? 18\. marraskuuta$/],
    sv: ['I dag', 'I går', 'I morgon', /^tisdag 18 november$/],
    zh: ['今天', '昨天', '明天', /^11月18日星期二$/],
    ja: ['今日', '昨日', '明日', /^11月18日火曜日$/],
    ko: ['오늘', '어제', '내일', /^11월 18일 화요일$/],
  };
  table(cases, (format, [today, yesterday, tomorrow, earlier]) => {
    assert.equal(format.day('2025-11-20T22:00:00Z', NOW), today);
    assert.equal(format.day('2025-11-20T21:59:00Z', NOW), yesterday);
    assert.equal(format.day('2025-11-21T22:00:00Z', NOW), tomorrow);
    assert.match(format.day('2025-11-18T10:00:00Z', NOW), earlier);
  });

  it('names the year when it is another', () => {
    for (const language of LANGUAGES) {
      const format = new Format(language);
      assert.match(format.day('2024-12-24T10:00:00Z', NOW), /2024/);
      assert.doesNotMatch(format.day('2025-01-02T10:00:00Z', NOW), /2025/);
    }
  });

  it('is right on the days when clocks are turned', () => {
    const format = new Format('en');
    assert.equal(format.day('2025-10-25T12:00:00Z', '2025-10-26T21:30:00Z'), 'Yesterday');
    assert.equal(format.day('2025-03-29T12:00:00Z', '2025-03-30T20:30:00Z'), 'Yesterday');
    assert.equal(format.day('2025-03-31T12:00:00Z', '2025-03-30T00:30:00Z'), 'Tomorrow');
  });
});

describe('near time', () => {
  it('is the time alone today, and has the weekday on another day', () => {
    const format = new Format('fi');
    assert.equal(format.nearTime('2025-11-21T19:00:00Z', Date.parse(NOW)), '21.00');
    assert.equal(format.nearTime('2025-11-23T12:00:00Z', Date.parse(NOW)), 'su 14.00');
  });

  it('takes the day of the zone it shows', () => {
    const format = new Format('fi');
    assert.equal(format.nearTime('2025-11-21T16:00:00Z', Date.parse(NOW)), '18.00');
    assert.equal(format.nearTime('2025-11-21T16:00:00Z', Date.parse(NOW), 'Asia/Tokyo'), 'la 1.00');
  });
});

describe('duration', () => {
  const cases: Record<Language, readonly [minute: string, minutes: string, hours: string, days: string]> = {
    en: ['1 minute', '10 minutes', '2 hours', '3 days'],
    fi: ['1 minuutti', '10 minuuttia', '2 tuntia', '3 päivää'],
    sv: ['1 minut', '10 minuter', '2 timmar', '3 dygn'],
    zh: ['1分钟', '10分钟', '2小时', '3天'],
    ja: ['1 分', '10 分', '2 時間', '3 日'],
    ko: ['1분', '10분', '2시간', '3일'],
  };
  table(cases, (format, expected) => {
    assert.deepEqual(
      [60, 600, 7_200, 259_200].map((seconds) => plain(format.duration(seconds))),
      expected,
    );
  });

  const rounding: [number, string][] = [
    [0, '1 minute'],
    [1, '1 minute'],
    [61, '2 minutes'],
    [600, '10 minutes'],
    [3_600, '60 minutes'],
    [3_601, '61 minutes'],
    [7_200, '2 hours'],
    [86_400, '24 hours'],
    [172_800, '2 days'],
    [172_801, '3 days'],
  ];
  for (const [seconds, expected] of rounding) {
    it(`never promises too much: ${seconds} s is ${expected}`, () => {
      assert.equal(new Format('en').duration(seconds), expected);
    });
  }
});

describe('languages', () => {
  const names = ['suomi', 'svenska', 'English', '中文', '日本語', '한국어'];

  for (const language of LANGUAGES) {
    it(`in ${language}: each in its own words, and apart from the next`, () => {
      const listed = new Format(language).languages(['fi', 'sv', 'en', 'zh', 'ja', 'ko']);
      for (const name of names) assert.ok(listed.includes(name), listed);
      for (const [i, name] of names.slice(1).entries()) assert.ok(!listed.includes(names[i] + name), listed);
    });
  }

  it('one alone stands alone', () => {
    for (const language of LANGUAGES) assert.equal(new Format(language).languages(['fi']), 'suomi');
  });

  it('a tag that no list of names knows stands as it is', () => {
    assert.equal(new Format('en').languages(['fi', 'xx']), 'suomi, xx');
  });
});
