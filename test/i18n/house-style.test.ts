/** What GLOSSARY.md says of punctuation, manner and length, as far as a machine can see it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FACADE_TEXTS } from '../../src/embed/facade-texts.js';
import { CONSOLE_TEXTS, FAQ_TEXTS, KIT_TEXTS } from '../../src/i18n/index.js';
import type { Language } from '../../src/rules/index.js';
import { LANGUAGES } from '../../src/rules/index.js';

type Entries = Readonly<Record<string, string>>;

/** Every text of a language by its whole name, such as `panel:launcher`. */
async function allTexts(language: Language): Promise<Entries> {
  const rooms = Object.assign(
    {},
    ...(await Promise.all([KIT_TEXTS, FAQ_TEXTS, CONSOLE_TEXTS].map((catalog) => catalog[language]()))),
  ) as Record<string, Entries>;
  const named = Object.entries(rooms).flatMap(([room, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${room}:${key}`, text] as const),
  );
  const [label, failed] = FACADE_TEXTS[language];
  return { ...Object.fromEntries(named), 'façade:label': label, 'façade:failed': failed };
}

/** The texts in which something stands that should not, so that a failure names all of them at once. */
async function textsWith(language: Language, wrong: RegExp): Promise<string[]> {
  const texts = Object.entries(await allTexts(language));
  return texts.filter(([, text]) => wrong.test(text)).map(([key, text]) => `${key}: ${text}`);
}

/** What must not stand in any text of a language. */
const WRONG: Record<Language, Readonly<Record<string, RegExp>>> = {
  en: { 'an ellipsis without its space': /\S…/ },
  fi: {
    'an ellipsis without its space': /\S…/,
    'the formal you': /\b(te|teidän|teille|voitte|haluatte)\b/i,
    'a thousand that may break': /\d \d{3}/,
  },
  sv: {
    'an ellipsis without its space': /\S…/,
    'the formal you': /\b(ni|er|ert|era)\b/i,
    'a thousand that may break': /\d \d{3}/,
  },
  zh: {
    'half-width punctuation': /[\p{sc=Han}}][.,?:;()]/u,
    'an ellipsis that is not two characters': /(?<!…)…(?!…)|…{3}/,
    'the familiar you': /你/,
    'a space between a number and its measure word': /[\d}] (个|条|位|天|小时)/,
  },
  ja: {
    'half-width punctuation': /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー}][.,?:;()]/u,
    'a sentence without です or ます': /(だ|である|しろ|せよ)。/,
    'an ellipsis of several characters': /……/,
  },
  ko: {
    'an informal ending': /(해요|세요|아요|어요|에요|예요|할까요|줄게요)([.?]|$)/,
    'full-width punctuation': /[。，、！？：；]/,
    'an ellipsis of several characters': /……|\.{3}/,
  },
};

for (const language of LANGUAGES) {
  describe(`the house style in ${language}`, () => {
    for (const [name, wrong] of Object.entries(WRONG[language])) {
      it(`has never ${name}`, async () => assert.deepEqual(await textsWith(language, wrong), []));
    }

    it('has typographic apostrophes, quotes and ellipses', async () =>
      assert.deepEqual(await textsWith(language, /['"]|\.\.\.|--/), []));
  });
}

/** What stands on a button or a tag, where a long word breaks the line. */
const BUTTONS = [
  ...['launcher', 'close', 'back', 'forget', 'forgetYes', 'forgetNo', 'stillWorks', 'notNow'].map(
    (key) => `panel:${key}`,
  ),
  ...['send', 'retry', 'copy', 'discard', 'copyReference', 'contactSave', 'contactLater'].map((key) => `chat:${key}`),
  ...['ask', 'yes', 'no', 'wrong', 'wrongSend', 'cancel', 'share', 'copyLink', 'print', 'qr'].map(
    (key) => `faq:${key}`,
  ),
  ...['signIn', 'signOut', 'tryAgain', 'createAccount', 'close', 'reopen', 'edit', 'send'].map(
    (key) => `console:${key}`,
  ),
  ...['newAnswer', 'saveDraft', 'publish', 'unpublish', 'keepMine', 'takeTheirs', 'importFile', 'look', 'addTopic'].map(
    (key) => `consoleFaq:${key}`,
  ),
];

/** In letters of the Latin script: one of Han, kana or Hangul takes nearly two. */
const width = (text: string) =>
  [...text].reduce(
    (sum, letter) => sum + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(letter) ? 1.8 : 1),
    0,
  );

describe('a button', () => {
  for (const language of LANGUAGES) {
    it(`is in ${language} at most half as long again as in English, or eight letters longer`, async () => {
      const [english, texts] = [await allTexts('en'), await allTexts(language)];
      const most = (key: string) => Math.max(width(english[key]!) * 1.5, width(english[key]!) + 8);
      const long = BUTTONS.filter((key) => width(texts[key]!) > most(key)).map((key) => `${key}: ${texts[key]}`);
      assert.deepEqual(long, []);
    });
  }
});
