import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../src/search/index.js';
import { buildIndex } from '../../src/search/index.js';
import { answers } from './answers.js';

const trip: Entry[] = [
  { id: 'pay', question: 'How do I pay?', answer: 'By card.', phase: 'before' },
  { id: 'late', question: 'My train is late', answer: 'Call us.', phase: ['during'], topics: ['train'] },
  { id: 'ferry', question: 'My ferry is late', answer: 'Call us.', phase: 'during', topics: ['ferry'] },
  { id: 'home', question: 'How do I complain?', answer: 'Write to us.', phase: 'after', keywords: ['grumble', 'moan'] },
];
const index = buildIndex(trip, 'en');
const ids = (query: string, options = {}) => index.search(query, options).map(({ id }) => id);

test('before anything is asked, and at the first letter, the phase of the trip has the word', () => {
  for (const query of ['', ' ', 'h', '?', '😀']) {
    assert.deepEqual(ids(query), ['pay', 'late', 'ferry', 'home']);
    assert.deepEqual(ids(query, { phase: 'during' }), ['late', 'ferry', 'pay', 'home']);
    assert.deepEqual(ids(query, { phase: 'after', limit: 2 }), ['home', 'pay']);
  }
});

test('one Han or Hangul is a word already', () => {
  assert.equal(buildIndex(answers('zh'), 'zh').search('宠')[0]?.id, 'pets');
  assert.equal(buildIndex(answers('ko'), 'ko').search('환')[0]?.id, 'refund');
});

test('what the page is about decides between answers that fit alike, and not against a better one', () => {
  assert.equal(ids('late', { topics: ['ferry'] })[0], 'ferry');
  assert.equal(ids('late', { topics: ['train'] })[0], 'late');
  assert.equal(ids('train late', { topics: ['ferry'] })[0], 'late');
  assert.equal(ids('complain', { phase: 'before' })[0], 'home');
});

test('words that only the author gave lead to the answer', () => assert.deepEqual(ids('moan'), ['home']));

test('nothing fits: no answer rather than any', () => assert.deepEqual(ids('zebra'), []));

test('at most as many answers as wanted', () => {
  assert.equal(ids('', { limit: 3 }).length, 3);
  assert.deepEqual(ids('late', { limit: 0 }), []);
});

test('suggests questions that go on as typed, as they are written', () => {
  assert.deepEqual(index.suggest('my tra'), ['My train is late']);
  assert.deepEqual(index.suggest('HOW DO'), ['How do I pay?', 'How do I complain?']);
  assert.deepEqual(index.suggest('ra'), []);
  assert.deepEqual(buildIndex(answers('zh'), 'zh').suggest('签'), ['需要签证吗？']);
  assert.deepEqual(buildIndex(answers('ko'), 'ko').suggest('환ㅂ'), ['환불은 언제 받나요?']);
  assert.deepEqual(buildIndex(answers('en'), 'en').suggest('cafe'), ['Where is the café?']);
});

/** The parts of a text that are shown as found. */
const marked = (language: string, query: string, text: string) =>
  buildIndex([{ id: 'a', question: text, answer: '' }, ...answers(language)], language)
    .highlights(query, text)
    .map(([from, to]) => text.slice(from, to));

test('shows what was found as it stands in the text: other forms, without diacritics, synonyms', () => {
  assert.deepEqual(marked('en', 'refunds', 'No Refund? Ask for a refund!'), ['Refund', 'refund']);
  assert.deepEqual(marked('en', 'cafe open', 'Is the CAFÉ open?'), ['CAFÉ', 'open']);
  assert.deepEqual(marked('en', 'money back', 'A 🧳 and a refund'), ['refund']);
  assert.deepEqual(marked('fi', 'laukku', 'Missä matkalaukkuni on?'), ['matkalaukkuni']);
  assert.deepEqual(marked('zh', '退款多久', '取消后退款多久到？'), ['退款多久']);
  assert.deepEqual(marked('ja', 'ﾋﾞｻﾞ', '観光ビザについて'), ['ビザ']);
  assert.deepEqual(marked('ko', '환불', '환불을 받나요?'), ['환불을']);
  assert.deepEqual(marked('en', 'zebra', 'No stripes here'), []);
});

test('traditional and simplified, half and full width, composed and decomposed are the same to it', () => {
  const found = (tag: string, query: string) => buildIndex(answers(tag.slice(0, 2)), tag).search(query)[0]?.id;
  assert.equal(found('zh-Hant-TW', '行李'), 'luggage');
  assert.equal(found('zh_TW', '保險'), 'insurance');
  assert.equal(found('ja', 'ヒ\u3099サ\u3099'), 'visa');
  assert.equal(found('fi-FI', 'yo\u0308kerho'), 'night');
  assert.equal(found('ko', '비자'.normalize('NFD')), 'visa');
  assert.equal(found('en', 'ＷＩＦＩ'), 'wifi');
});
