import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Entry, FaqIndex } from '../../src/search/index.js';
import { buildIndex, loadIndex } from '../../src/search/index.js';

/** What a person waits for without noticing; nothing that is typed may take longer. */
const MOMENT = 50;

const TOPICS = 'luggage,refund,passport,seat,meal,train,hotel,visa,insurance,delay'.split(',');
const entry = (at: number): Entry => ({
  id: `entry-${at}`,
  question: `How do I change the ${TOPICS[at % TOPICS.length]!} of booking ${at}?`,
  answer: `Write to us about the ${TOPICS[(at * 7) % TOPICS.length]!} and name ${at % 997}. 行李 预订 수하물 ${at % 89}`,
});

const QUERIES: Readonly<Record<string, string>> = {
  'a query of 100,000 words': 'where is my luggage '.repeat(5000),
  'a query of 100,000 letters': 'a'.repeat(100_000),
  'a query of 100,000 Han': '行李预订退款'.repeat(16_667),
  emoji: '🧳✈️👩‍👩‍👧‍👦🇫🇮',
  'lone surrogates': '\ud83d luggage \udcff\udcff',
  'right to left': 'أين حقيبتي \u202eluggage\u202c שלום',
  'marks without letters': '\u0301\u0301\u3099\uff9e',
  'nothing but marks': '?!… –',
  'a null and controls': '\0\x07luggage\x1b[0m',
  markup: '<img src=x onerror=alert(1)>',
  'a regular expression': '(a+)+$ [\\',
  'names that objects have': 'constructor __proto__ toString',
};

/** The shortest of a few runs, so that a busy machine fails nothing. */
function shortest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

let index: FaqIndex;
before(() => {
  index = buildIndex(
    Array.from({ length: 50_000 }, (_, at) => entry(at)),
    'en',
  );
});

for (const [name, query] of Object.entries(QUERIES)) {
  test(`${name}: an answer or none within ${MOMENT} ms, of 50,000 entries`, () => {
    assert.ok(shortest(() => index.search(query)) < MOMENT);
    assert.ok(shortest(() => index.suggest(query)) < MOMENT);
    for (const [from, to] of index.highlights(query, entry(0).question)) assert.ok(from < to);
  });
}

test('50,000 entries: the right one is found, and an ordinary query takes no longer', () => {
  assert.equal(index.search('passport of booking 4242')[0]?.id, 'entry-4242');
  assert.ok(shortest(() => index.search('how do i change the luggage of my booking')) < MOMENT);
});

const messy = [
  { id: 'a', question: 'Where is my <b>luggage</b>?', answer: 'At the <a href="/desk">desk</a>.' },
  { id: 'b', question: 'Can I get a refund?', answer: '' },
  { id: 'b', question: 'The same again?', answer: 'Yes.' },
  { id: 'c', question: '', answer: 'Passports are checked twice.' },
  { id: 'd', question: ' ', answer: '\n' },
  { question: 'No id', answer: 'None' },
  null,
  { id: 'e', question: 'Seats', answer: 'Two.', keywords: 'chair, place', topics: null, phase: 3 },
] as unknown as Entry[];

test('content that is wrong is named, with what to do, and the rest is searched', () => {
  const { problems } = buildIndex(messy, 'en');
  assert.deepEqual(
    problems.map(({ id, code }) => [id, code]),
    [
      ['a', 'markup_found'],
      ['b', 'answer_missing'],
      ['b', 'id_repeated'],
      ['c', 'question_missing'],
      ['d', 'entry_invalid'],
      ['', 'entry_invalid'],
      ['', 'entry_invalid'],
    ],
  );
  for (const { message } of problems) assert.match(message, /[a-z]\. .*\.$/i);
});

test('an entry without an answer, or without a question, is found all the same', () => {
  const found = (query: string) => buildIndex(messy, 'en').search(query)[0]?.id;
  assert.equal(found('refund'), 'b');
  assert.equal(found('passport'), 'c');
  assert.equal(found('chair'), 'e');
});

test('tags are not words, and an id counts once', () => {
  const built = buildIndex(messy, 'en');
  assert.deepEqual(built.search('href'), []);
  assert.deepEqual(
    built.search('').map(({ id }) => id),
    ['a', 'b', 'c', 'e'],
  );
});

test('no entries, no language: no answers, and no complaint', () => {
  for (const empty of [buildIndex([], 'en'), loadIndex(buildIndex([], 'tlh').serialize())]) {
    assert.deepEqual(empty.search('luggage'), []);
    assert.deepEqual(empty.search(''), []);
    assert.deepEqual(empty.suggest('l'), []);
    assert.deepEqual(empty.highlights('zebra', 'Lost luggage'), []);
  }
});
