import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FACADE_TEXTS } from '../../src/embed/facade-texts.js';
import type { Namespace } from '../../src/i18n/catalog.js';
import { CONSOLE_TEXTS, FAQ_TEXTS, KIT_TEXTS } from '../../src/i18n/index.js';
import type { Language } from '../../src/rules/index.js';
import { LANGUAGES } from '../../src/rules/index.js';

type Entries = Readonly<Record<string, string>>;

const NAMESPACES: readonly Namespace[] = ['panel', 'chat', 'faq', 'console', 'consoleFaq'];
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

/** Texts that are the same in English and in another language, and why. */
const SAME: Readonly<Record<string, string>> = {
  'panel:whatsapp': 'a brand writes its name one way',
  'panel:messenger': 'a brand writes its name one way',
  'consoleFaq:import': 'Swedish has the same word',
  'consoleFaq:export': 'Swedish has the same word',
  'consoleFaq:format': 'Swedish has the same word',
};

async function textsOf(language: Language, namespace: Namespace): Promise<Entries> {
  const catalogs = [KIT_TEXTS, FAQ_TEXTS, CONSOLE_TEXTS];
  const texts = Object.assign({}, ...(await Promise.all(catalogs.map((catalog) => catalog[language]())))) as Record<
    Namespace,
    Entries
  >;
  return texts[namespace];
}

/** English has `_one` and `_other`; a language without the plural category `one` has `_other` alone. */
function keysFor(language: Language, english: Entries): string[] {
  const hasOne = new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes('one');
  return Object.keys(english).filter((key) => hasOne || !key.endsWith('_one'));
}

function places(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();
}

/** The keys whose text breaks a rule, so that a failure names all of them at once. */
function keysWhere(texts: Entries, broken: (text: string, key: string) => boolean): string[] {
  return Object.entries(texts)
    .filter(([key, text]) => broken(text, key))
    .map(([key, text]) => `${key}: ${text}`);
}

for (const namespace of NAMESPACES) {
  for (const language of LANGUAGES) {
    describe(`${namespace} in ${language}`, async () => {
      const texts = await textsOf(language, namespace);

      it('has no empty text and no blanks at the ends', () => {
        assert.deepEqual(
          keysWhere(texts, (text) => text === '' || text !== text.trim()),
          [],
        );
      });

      it('stays calm: no exclamation marks', () => {
        assert.deepEqual(
          keysWhere(texts, (text) => /[!！]/.test(text)),
          [],
        );
      });

      it('has braces only around the names of values', () => {
        assert.deepEqual(
          keysWhere(texts, (text) => /[{}]/.test(text.replaceAll(/\{\{\w+\}\}/g, ''))),
          [],
        );
      });
    });
  }

  for (const language of TRANSLATIONS) {
    describe(`${namespace} from English to ${language}`, async () => {
      const english = await textsOf('en', namespace);
      const texts = await textsOf(language, namespace);

      it('has the same keys, with the plurals of its own language', () => {
        assert.deepEqual(Object.keys(texts).sort(), keysFor(language, english).sort());
      });

      it('has the same values in each text; one of a thing may go without its number', () => {
        const wrong = keysWhere(texts, (text, key) => {
          const expected = places(english[key] ?? '');
          const without = expected.filter((name) => name !== 'count');
          const found = places(text).join();
          return found !== expected.join() && !(key.endsWith('_one') && found === without.join());
        });
        assert.deepEqual(wrong, []);
      });

      it('leaves nothing in English', () => {
        assert.deepEqual(
          keysWhere(texts, (text, key) => text === english[key] && !(`${namespace}:${key}` in SAME)),
          [],
        );
      });
    });
  }
}

describe('the button on the page', () => {
  for (const language of LANGUAGES) {
    it(`keeps its name in ${language} when the rooms arrive`, async () => {
      const { launcher } = await textsOf(language, 'panel');
      assert.equal(FACADE_TEXTS[language][0], launcher);
    });
  }

  it('says in each language that there is no connection', () => {
    assert.equal(new Set(LANGUAGES.map((language) => FACADE_TEXTS[language][1])).size, LANGUAGES.length);
  });
});
