import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { impersonal } from '../../src/rules/index.js';

describe('a query that is counted', () => {
  const cases: [query: string, counted: string | undefined][] = [
    ['  Refund   for K7Q-4TX2 please ', 'refund for please'],
    ['mail Aino.Virtanen@Example.com now', 'mail now'],
    ['ｍａｉｌ ａ＠ｂ．ｃｏｍ', 'mail'],
    ['call +358 (0)40-123 4567 today', 'call today'],
    ['see https://x.example/a?b=1 or www.x.example', 'see or'],
    ['where is ＡＢＣ１２３', 'where is'],
    ['born 12.12.1990', 'born'],
    ['passport XP1234567', 'passport'],
    ['@aino_v hello', 'hello'],
    ['100 euros in 2026', '100 euros in 2026'],
    ['お土産　は', 'お土産 は'],
    ['wifi 5g', 'wifi 5g'],
    ['+358 40 123 4567', undefined],
    ['  ', undefined],
    ['?!', undefined],
    ['x'.repeat(101), undefined],
  ];
  for (const [query, counted] of cases) {
    it(`is ${JSON.stringify(counted)} of ${JSON.stringify(query.slice(0, 40))}`, () =>
      assert.equal(impersonal(query), counted));
  }

  const digit = fc.constantFrom(...'0123456789');
  const letter = fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ');
  const joined = (parts: fc.Arbitrary<string>, length: number, separator: fc.Arbitrary<string> = fc.constant('')) =>
    fc.array(fc.tuple(parts, separator), { minLength: length, maxLength: length }).map((all) => all.flat().join(''));
  const secrets: Record<string, fc.Arbitrary<string>> = {
    'an e-mail address': fc.emailAddress().filter((address) => address.length < 40),
    'a phone number': joined(digit, 9, fc.constantFrom('', ' ', '-')).map((number) => `+358 ${number}`),
    'a long number': joined(digit, 8),
    'a booking reference': fc.tuple(joined(letter, 3), joined(digit, 3)).map((parts) => parts.join('')),
    'an address of a page': fc.webUrl().filter((url) => url.length < 50),
  };
  for (const [name, secret] of Object.entries(secrets)) {
    it(`never holds ${name}, whatever stands around it`, () => {
      const words = fc.constantFrom('', 'my trip', 'missä', '退款', 'call me:', '(see)');
      fc.assert(
        fc.property(words, secret, words, (before, personal, after) => {
          const counted = impersonal(`${before} ${personal} ${after}`) ?? '';
          assert.ok(!counted.includes(personal.toLowerCase()), counted);
        }),
        { numRuns: 1_000 },
      );
    });
  }

  it('comes through unchanged a second time, whatever it is, and is never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (query) => {
        const once = impersonal(query);
        if (once === undefined) return;
        assert.equal(impersonal(once), once);
        assert.ok([...once].length <= 100);
      }),
      { numRuns: 5_000 },
    );
  });
});
