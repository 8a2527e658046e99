import { expect } from '@open-wc/testing';
import { invitationIn, parseRoute, routeHref } from '../../src/console/app/route.js';
import { isOverdue, shortDuration } from '../../src/console/inbox/waiting.js';
import { coalesce } from '../../src/console/parts/coalesce.js';
import { pageOf } from '../../src/console/parts/page.js';

const MINUTE = 60_000;

describe('addresses within the console', () => {
  it('come back as they were written', () => {
    const places = [
      { view: 'inbox', status: 'open' },
      { view: 'inbox', status: 'closed' },
      { view: 'profile' },
      { view: 'conversation', site: 'demo', conversation: '0190a0b0-0000-7000-8000-000000000000' },
    ] as const;
    for (const place of places) expect(parseRoute(routeHref(place))).to.deep.equal(place);
  });

  it('lead to the inbox when they are unknown', () => {
    for (const hash of ['', '#', '#/nowhere', '#/c/demo'])
      expect(parseRoute(hash)).to.deep.equal({ view: 'inbox', status: 'open' });
  });

  it('carry the invitation of the one-time link', () => {
    expect(invitationIn('#welcome=abc_123')).to.equal('abc_123');
    expect(invitationIn('#/c/demo/1')).to.equal(undefined);
  });
});

describe('the page a traveller wrote on', () => {
  it('is shown by its path, readable', () => {
    expect(pageOf('https://agency.example/matkat/levi?l%C3%A4ht%C3%B6=oulu#top').label).to.equal(
      '/matkat/levi?lähtö=oulu',
    );
  });

  it('is a link for http and https only', () => {
    expect(pageOf('https://agency.example/a').href).to.equal('https://agency.example/a');
    for (const claim of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense']) {
      expect(pageOf(claim)).to.deep.equal({ label: claim });
    }
  });

  it('is shown as it came when it cannot be decoded', () => {
    expect(pageOf('https://agency.example/%E0%A4%A').label).to.equal('/%E0%A4%A');
  });
});

describe('how long somebody has waited', () => {
  const cases: [number, string][] = [
    [0, '1 min'],
    [59_000, '1 min'],
    [12.9 * MINUTE, '12 min'],
    [60 * MINUTE, '1 hr'],
    [74 * MINUTE, '1 hr 14 min'],
    [49 * 60 * MINUTE, '2 days'],
  ];
  for (const [ms, words] of cases) it(`says ${words}`, () => expect(shortDuration(ms, 'en')).to.equal(words));

  it('is overdue from the very moment on', () => {
    const dueAt = '2026-11-22T10:00:00Z';
    expect(isOverdue({ dueAt }, Date.parse(dueAt) - 1)).to.equal(false);
    expect(isOverdue({ dueAt }, Date.parse(dueAt))).to.equal(true);
    expect(isOverdue({}, Date.parse(dueAt))).to.equal(false);
  });
});

describe('a burst of hints', () => {
  it('costs two runs, and the last one sees the latest', async () => {
    let latest = 0;
    const seen: number[] = [];
    const look = coalesce(async () => {
      const now = latest;
      await Promise.resolve();
      seen.push(now);
    });
    const runs = [1, 2, 3, 4].map((number) => {
      latest = number;
      return look();
    });
    await Promise.all(runs);
    expect(seen).to.deep.equal([1, 4]);
  });

  it('goes on after a failure', async () => {
    let runs = 0;
    const look = coalesce(async () => {
      runs += 1;
      if (runs === 1) throw new Error('once');
    });
    const [first, second] = await Promise.allSettled([look(), look()]);
    expect([first?.status, second?.status]).to.deep.equal(['rejected', 'fulfilled']);
  });
});
