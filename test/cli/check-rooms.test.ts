/** Notices, ideas, reviews, guides and surveys that have the right shape, and make no sense. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FILE, FULL } from './examples.js';
import { problemsOf, SITE } from './support.js';

const NOTICE = FULL.notices.notices[0];
const REVIEW = FULL.reviews.reviews[0];
const SURVEY = FULL.surveys.surveys[0];
const DRAW = { text: 'ä'.repeat(10_000_000), on: '2026-12-05' };

const WRONG: Record<string, [document: keyof typeof FILE, content: object, field: string, text: RegExp]> = {
  'a notice that ends before it begins': [
    'notices',
    { notices: [{ ...NOTICE, expires: '2026-11-01T00:00:00Z' }] },
    '/notices/0/expires',
    /lies before “effective”/,
  ],
  'a trip that ends before it begins': [
    'notices',
    { notices: [{ ...NOTICE, targets: { from: '2026-11-08', through: '2026-11-01' } }] },
    '/notices/0/targets/through',
    /lies before “from”/,
  ],
  'a day without its time': [
    'notices',
    { notices: [{ ...NOTICE, effective: '2026-11-02' }] },
    '/notices/0/effective',
    /a time with its offset/,
  ],
  'an id twice': ['reviews', { ...FULL.reviews, reviews: [REVIEW, REVIEW] }, '/reviews/1/id', /same id/],
  'six stars': ['reviews', { ...FULL.reviews, reviews: [{ ...REVIEW, rating: 6 }] }, '/reviews/0/rating', /at most 5/],
  'figures without one of the stars': ['reviews', { ...FULL.reviews, ratings: [1, 2, 3, 4] }, '/ratings', /at least 5/],
  'a choice of nothing': [
    'surveys',
    { surveys: [{ ...SURVEY, questions: [{ id: 'best', question: 'Best?', kind: 'choice' }] }] },
    '/surveys/0/questions/0/options',
    /at least two options/,
  ],
  'a link in a text that runs something': [
    'notices',
    { notices: [{ ...NOTICE, text: '[help](javascript:alert)' }] },
    '/notices/0/text',
    /no safe link/,
  ],
  'an address that runs something': [
    'notices',
    { notices: [{ ...NOTICE, source: { name: 'x', url: 'javascript:alert(1)' } }] },
    '/notices/0/source/url',
    /Write an address that begins with https:\/\/\.$/,
  ],
  'a picture on a host without https': [
    'reviews',
    { ...FULL.reviews, reviews: [{ ...REVIEW, photos: [{ url: 'http://x.example/y.jpg', alt: '' }] }] },
    '/reviews/0/photos/0/url',
    /begins with https:\/\/, or a path/,
  ],
  'a text of 20 MB': ['surveys', { surveys: [{ ...SURVEY, draw: DRAW }] }, '', /20\.0 MB.*under 2 MB/],
};

describe('what makes no sense', () => {
  for (const [name, [document, content, field, text]] of Object.entries(WRONG)) {
    it(`${name} is told, and alone`, async () => {
      const problems = await problemsOf({ 'site.json': SITE, [FILE[document]]: content });
      assert.deepEqual(
        problems.map((problem) => [problem.file, problem.field, problem.serious]),
        [[FILE[document], field, true]],
      );
      assert.match(problems[0]!.text, text);
    });
  }

  it('HTML is worth a look, wherever it stands', async () => {
    const script = '<script>alert(1)</script>';
    const ideas = [{ ...FULL.ideas.ideas[0], title: script, words: script }];
    const problems = await problemsOf({ 'site.json': SITE, 'ideas.en.json': { ideas } });
    assert.deepEqual(
      problems.map(({ field, serious }) => [field, serious]),
      [
        ['/ideas/0/title', false],
        ['/ideas/0/words', false],
      ],
    );
  });
});
