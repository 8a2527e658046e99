/** Each way in which travellers ask, in each language: what they mean is the first answer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../src/search/index.js';
import { answers } from './answers.js';

type Kinds = Readonly<Record<string, readonly (readonly [query: string, id: string])[]>>;

const asked: Readonly<Record<string, Kinds>> = {
  en: {
    keyword: [['refund', 'refund']],
    natural: [['hello, my bag was not there when we landed, what now?', 'luggage']],
    typo: [
      ['suticase', 'luggage'],
      ['vsia', 'visa'],
    ],
    'without diacritics': [['cafe', 'cafe']],
    inflected: [['correcting names', 'name']],
    'compound part': [['push chair', 'pram']],
    synonym: [
      ['money back', 'refund'],
      ['dog', 'pets'],
      ['stroller', 'pram'],
      ['internet', 'wifi'],
    ],
    'as you type': [['suitc', 'luggage']],
  },
  fi: {
    keyword: [['viisumi', 'visa']],
    natural: [['laukku jäi matkalle, kuka auttaa', 'luggage']],
    typo: [['matkalakku', 'luggage']],
    'without diacritics': [['yokerho', 'night']],
    inflected: [
      ['lemmikkien', 'pets'],
      ['hyvitystä', 'refund'],
      ['nimeni', 'name'],
    ],
    'compound part': [
      ['vakuutus', 'insurance'],
      ['kerho', 'night'],
    ],
    synonym: [
      ['koira', 'pets'],
      ['rahat takaisin', 'refund'],
      ['tuliaiset', 'gifts'],
    ],
    'as you type': [['lemm', 'pets']],
  },
  sv: {
    keyword: [['visum', 'visa']],
    natural: [['min väska är borta, vem hjälper mig', 'luggage']],
    typo: [['återbetalnign', 'refund']],
    'without diacritics': [['resvaska', 'luggage']],
    inflected: [['namnet', 'name']],
    'compound part': [
      ['försäkring', 'insurance'],
      ['barnstol', 'child'],
    ],
    synonym: [
      ['hund', 'pets'],
      ['pengarna tillbaka', 'refund'],
      ['presenter', 'gifts'],
    ],
    'as you type': [['återb', 'refund']],
  },
  zh: {
    keyword: [['签证', 'visa']],
    natural: [['我的箱子没到，应该找谁', 'luggage']],
    typo: [['退欵', 'refund']],
    'other characters': [
      ['簽證', 'visa'],
      ['機票姓名', 'name'],
    ],
    'compound part': [['保险', 'insurance']],
    synonym: [
      ['狗', 'pets'],
      ['伴手礼', 'gifts'],
      ['退钱', 'refund'],
    ],
    'as you type': [['纪', 'gifts']],
  },
  ja: {
    keyword: [['領収書', 'receipt']],
    natural: [['荷物がまだ届かないのですが', 'luggage']],
    typo: [['スツケース', 'luggage']],
    'other letters': [
      ['ﾋﾞｻﾞ', 'visa'],
      ['すーつけーす', 'luggage'],
    ],
    inflected: [
      ['取消', 'cancel'],
      ['名前を直したい', 'name'],
    ],
    synonym: [
      ['犬', 'pets'],
      ['おみやげ', 'gifts'],
      ['払い戻し', 'refund'],
      ['査証', 'visa'],
    ],
    'as you type': [['領収', 'receipt']],
  },
  ko: {
    keyword: [['비자', 'visa']],
    natural: [['짐이 아직 안 왔어요 누구에게 말하나요', 'luggage']],
    typo: [['수화물', 'luggage']],
    'without spaces': [['예약취소', 'cancel']],
    inflected: [
      ['환불받으려면', 'refund'],
      ['이름이', 'name'],
    ],
    'compound part': [['증명서', 'delay']],
    synonym: [
      ['강아지', 'pets'],
      ['선물', 'gifts'],
      ['캐리어', 'luggage'],
    ],
    'as you type': [
      ['환ㅂ', 'refund'],
      ['기녀', 'gifts'],
    ],
  },
};

for (const [language, kinds] of Object.entries(asked)) {
  const index = buildIndex(answers(language), language);
  for (const [kind, queries] of Object.entries(kinds)) {
    for (const [query, id] of queries) {
      test(`${language}, ${kind}: ${query}`, () => assert.equal(index.search(query)[0]?.id, id));
    }
  }
}

test('languages mixed in one query: an English word in a Japanese sentence, a Finnish word in a Swedish one', () => {
  const japanese = buildIndex([...answers('ja'), { id: 'wifi', question: 'Wi-Fiはありますか。', answer: '' }], 'ja');
  assert.equal(japanese.search('ホテルの Wifi パスワード')[0]?.id, 'wifi');
  const both = buildIndex([...answers('sv'), { id: 'sauna', question: 'Was ist eine Löyly?', answer: '' }], 'sv-FI');
  assert.equal(both.search('vad är löyly')[0]?.id, 'sauna');
});
