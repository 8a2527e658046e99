import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpeningHours } from '../../src/contract/index.js';
import { afterOpenTime, openState, openTimeBetween, zonedMoment, zonedTime } from '../../src/rules/index.js';

const HELSINKI = 'Europe/Helsinki';
const at = (text: string) => Date.parse(text);

const hours: OpeningHours = {
  regular: [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:30', closes: '21:00' },
    { dayOfWeek: ['Sunday'], opens: '14:00', closes: '22:00' },
  ],
  special: [{ validFrom: '2026-12-24', validThrough: '2026-12-26', name: 'Christmas' }],
};
const nights: OpeningHours = { regular: [{ dayOfWeek: ['Friday'], opens: '20:00', closes: '02:00' }] };
const always: OpeningHours = {
  regular: [
    {
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      opens: '00:00',
      closes: '00:00',
    },
  ],
};

describe('openState', () => {
  const cases: [string, OpeningHours, string, object][] = [
    [
      'a Sunday evening, from another zone',
      hours,
      '2026-11-22T21:59:00+02:00',
      { open: true, closesAt: at('2026-11-22T20:00:00Z') },
    ],
    ['22:40 on a Sunday', hours, '2026-11-22T22:40:00+02:00', { open: false, opensAt: at('2026-11-23T06:30:00Z') }],
    ['the minute of opening', hours, '2026-11-23T08:30:00+02:00', { open: true, closesAt: at('2026-11-23T19:00:00Z') }],
    ['the minute of closing', hours, '2026-11-23T21:00:00+02:00', { open: false, opensAt: at('2026-11-24T06:30:00Z') }],
    [
      'a holiday',
      hours,
      '2026-12-24T12:00:00+02:00',
      { open: false, opensAt: at('2026-12-27T12:00:00Z'), name: 'Christmas' },
    ],
    [
      'past midnight of a late night',
      nights,
      '2026-11-21T01:30:00+02:00',
      { open: true, closesAt: at('2026-11-21T00:00:00Z') },
    ],
    ['nothing at all', { regular: [] }, '2026-11-22T12:00:00Z', { open: false }],
  ];
  for (const [name, week, now, expected] of cases) {
    it(name, () => assert.deepEqual(openState(week, HELSINKI, at(now)), expected));
  }

  it('knows no closing within the look-ahead when it is open round the clock', () => {
    const now = at('2026-11-22T12:00:00Z');
    const state = openState(always, HELSINKI, now);
    assert.ok(state.open && state.closesAt > now + 10 * 24 * 3_600_000);
  });

  it('opens at the agency’s wall clock on both sides of summer time', () => {
    // Clocks in Helsinki go forward on 2026-03-29.
    assert.deepEqual(openState(hours, HELSINKI, at('2026-03-28T12:00:00Z')), {
      open: false,
      opensAt: at('2026-03-29T11:00:00Z'),
    });
    assert.deepEqual(openState(hours, HELSINKI, at('2026-03-21T12:00:00Z')), {
      open: false,
      opensAt: at('2026-03-22T12:00:00Z'),
    });
  });
});

describe('zonedMoment', () => {
  it('is the inverse of zonedTime except in the hours that a change of clocks takes or gives', () => {
    for (const zone of [HELSINKI, 'Asia/Tokyo', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Kiritimati']) {
      for (let time = at('2026-01-01T00:00:00Z'); time < at('2026-03-01T00:00:00Z'); time += 7 * 3_600_000) {
        assert.equal(zonedMoment(zonedTime(time, zone), zone), time, `${zone} ${new Date(time).toISOString()}`);
      }
    }
  });

  it('gives the moment after a skipped hour and the first of a doubled one', () => {
    const day = (date: string) => Date.parse(date) / 86_400_000;
    assert.equal(zonedMoment({ day: day('2026-03-29'), minute: 210 }, HELSINKI), at('2026-03-29T01:30:00Z'));
    assert.equal(zonedMoment({ day: day('2026-10-25'), minute: 210 }, HELSINKI), at('2026-10-25T00:30:00Z'));
  });
});

describe('open time', () => {
  it('does not count the night', () => {
    const from = at('2026-11-23T20:00:00+02:00');
    assert.equal(openTimeBetween(from, at('2026-11-24T09:00:00+02:00'), hours, HELSINKI), 90 * 60_000);
    assert.equal(afterOpenTime(from, 90 * 60_000, hours, HELSINKI), at('2026-11-24T09:00:00+02:00'));
  });

  it('has no due time where nothing opens', () => {
    assert.equal(afterOpenTime(0, 60_000, { regular: [] }, HELSINKI), undefined);
  });
});
