import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  canonicalTag,
  fallbackChain,
  fieldLanguage,
  LANGUAGES,
  lookupChain,
  lookupLanguage,
  findLanguage,
  pickLanguage,
} from '../../src/rules/index.js';

const letters = (least: number, most: number) =>
  fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    minLength: least,
    maxLength: most,
  });
const maybe = (part: fc.Arbitrary<string>) => fc.option(part, { nil: '' });
const joined = (separator: fc.Arbitrary<string>, part: fc.Arbitrary<string>) =>
  fc.tuple(separator, part).map(([between, text]) => between + text);
const separator = fc.constantFrom('-', '_');
/** Language, script and region, in any case and with either separator. */
const tags = fc
  .tuple(
    fc.oneof(fc.constantFrom(...LANGUAGES), letters(2, 3)),
    maybe(joined(separator, fc.constantFrom('Hans', 'Hant', 'LATN', 'cyrl'))),
    maybe(joined(separator, fc.constantFrom('SG', 'tw', 'FI', '419'))),
    maybe(joined(separator, fc.constantFrom('u-nu-latn', 'x-own'))),
  )
  .map((parts) => parts.join(''));

describe('canonicalTag', () => {
  const cases: [string, string | undefined][] = [
    ['zh_cn', 'zh-CN'],
    ['ZH-hans-sg', 'zh-Hans-SG'],
    ['iw', 'he'],
    ['', undefined],
    ['*', undefined],
    ['fi FI', undefined],
    ['x', undefined],
    ['root', undefined],
  ];
  for (const [tag, expected] of cases) it(`${tag} → ${expected}`, () => assert.equal(canonicalTag(tag), expected));

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(tags, (tag) => {
        const once = canonicalTag(tag);
        assert.equal(once && canonicalTag(once), once);
      }),
    );
  });
});

describe('lookupChain', () => {
  const cases: [string, string[]][] = [
    ['fi', ['fi']],
    ['zh-Hans-SG', ['zh-Hans-SG', 'zh-Hans', 'zh']],
    ['zh_CN', ['zh-CN', 'zh']],
    ['zh-TW', ['zh-TW', 'zh-Hant', 'zh']],
    ['zh-hant-hk', ['zh-Hant-HK', 'zh-Hant', 'zh']],
    ['sr-ME', ['sr-ME', 'sr-Latn', 'sr']],
    ['de-x-own', ['de-x-own', 'de']],
    ['zh-u-nu-hanidec', ['zh-u-nu-hanidec', 'zh-u-nu', 'zh']],
    ['no tag', []],
  ];
  for (const [tag, expected] of cases)
    it(`${tag} → ${expected.join()}`, () => assert.deepEqual(lookupChain(tag), expected));

  it('goes from the tag to its language, ever shorter, never twice by the same place, none ending in a single letter', () => {
    fc.assert(
      fc.property(tags, (tag) => {
        const chain = lookupChain(tag);
        const own = canonicalTag(tag);
        if (!own) return assert.deepEqual(chain, []);
        assert.equal(chain[0], own);
        assert.equal(chain.at(-1), new Intl.Locale(own).language);
        assert.equal(new Set(chain).size, chain.length);
        for (const one of chain) assert.ok(canonicalTag(one) === one && !/-\w$/.test(one), one);
      }),
    );
  });

  it('does not care how a tag is written', () => {
    fc.assert(
      fc.property(tags, (tag) => {
        assert.deepEqual(lookupChain(tag.toUpperCase().replaceAll('-', '_')), lookupChain(tag));
      }),
    );
  });
});

describe('fallbackChain', () => {
  it('ends with the default language, then English, each once', () => {
    assert.deepEqual(fallbackChain('et', 'fi'), ['et', 'fi', 'en']);
    assert.deepEqual(fallbackChain('sv-FI', 'pt_BR'), ['sv-FI', 'sv', 'pt-BR', 'pt', 'en']);
    assert.deepEqual(fallbackChain('en-GB', 'en'), ['en-GB', 'en']);
    assert.deepEqual(fallbackChain('nonsense!'), ['en']);
  });

  it('always has English, and nothing twice, whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(tags, fc.string()), fc.oneof(tags, fc.string()), (tag, defaultLanguage) => {
        const chain = fallbackChain(tag, defaultLanguage);
        assert.ok(chain.includes('en'));
        assert.equal(new Set(chain).size, chain.length);
      }),
    );
  });
});

describe('lookupLanguage', () => {
  const cases: [wanted: (string | null | undefined)[], offered: string[], expected: string | undefined][] = [
    [['et-EE'], ['fi', 'et'], 'et'],
    [['zh-TW'], ['zh', 'zh-Hant'], 'zh-Hant'],
    [['zh-HK'], ['zh'], 'zh'],
    [['xx', null, undefined, '', 'SV_fi'], ['fi', 'sv'], 'sv'],
    [['pt'], ['pt-BR'], undefined],
    [[], ['fi'], undefined],
  ];
  for (const [wanted, offered, expected] of cases) {
    it(`${wanted.join()} of ${offered.join()} → ${expected}`, () =>
      assert.equal(lookupLanguage(wanted, offered), expected));
  }

  it('takes no longer code for a language of ours, the script tag’s short way neither', () => {
    assert.equal(lookupLanguage(['fil-PH'], LANGUAGES), undefined);
    assert.equal(findLanguage(['fil-PH', null, '', undefined]), undefined);
    assert.equal(findLanguage(['fil', 'zh_CN']), 'zh');
  });

  it('agrees with the script tag’s short way wherever a tag begins as it will end', () => {
    fc.assert(
      fc.property(fc.array(tags), (wanted) => {
        const plain = wanted.filter((tag) => canonicalTag(tag)?.split('-')[0] === tag.toLowerCase().split(/[-_]/)[0]);
        assert.equal(lookupLanguage(plain, LANGUAGES) ?? 'en', pickLanguage(plain));
      }),
    );
  });
});

describe('fieldLanguage', () => {
  it('is the document’s, but for what stands there in another', () => {
    const document = { language: 'fi', languageOf: { '/greeting': 'en' } };
    assert.deepEqual([fieldLanguage(document, '/greeting'), fieldLanguage(document, '/name')], ['en', 'fi']);
    assert.equal(fieldLanguage({ language: 'fi' }, '/greeting'), 'fi');
  });
});
