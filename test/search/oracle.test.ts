import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildWith, loadWith } from '../../src/search/core.js';
import type { LanguageData } from '../../src/search/lexicon.js';
import { lexicon } from '../../src/search/lexicon.js';
import type { Document } from './oracle.js';
import { oracle } from './oracle.js';

const DATA: LanguageData = {
  concepts: 'the is a|refund money_back raha|laukku matkalaukku bag|退款 退钱|환불',
  letters: '錢钱',
};
const WORDS =
  'refund refunds refnud money back bag bags baggage laukku matkalaukku laukut raha the is a of 退款 退錢 取り消し 取消 予約 キャンセル ビザ 환불 환불을 수하물 예약 Straße é 3 🙂 night club nightclub'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const documents = fc
  .array(fc.record({ question: text, keywords: text, answer: text }), { minLength: 1, maxLength: 12 })
  .map((all): Document[] => all.map((one, at) => ({ ...one, id: String(at), answer: `${one.answer} end` })));
const query = fc.oneof(
  text.filter((words) => words.length > 2),
  fc.string({ minLength: 2, maxLength: 12 }).map((letters) => `re${letters}`),
);

test('ranks as the slow and plain oracle does, whatever is written and asked', () => {
  fc.assert(
    fc.property(documents, query, (all, asked) => {
      const index = buildWith(DATA, all, 'xx');
      const expected = oracle(all, asked, lexicon(DATA));
      const found = new Map(index.search(asked, { limit: all.length }).map(({ id, score }) => [id, score]));
      if (asked.replace(/[^\p{L}\p{N}]/gu, '').length < 2) return;
      expected.forEach((score, at) => {
        assert.ok(Math.abs((found.get(String(at)) ?? 0) - score) < 1e-5, `${asked}: ${score} in ${all[at]!.question}`);
      });
      assert.deepEqual(
        [...found.values()],
        [...found.values()].sort((a, b) => b - a),
        'best first',
      );
    }),
    { numRuns: 500 },
  );
});

test('an index that was kept and loaded answers as the one that was built', () => {
  fc.assert(
    fc.property(documents, query, (all, asked) => {
      const built = buildWith(DATA, all, 'xx');
      const loaded = loadWith(DATA, structuredClone(built.serialize()));
      assert.deepEqual(loaded.search(asked), built.search(asked));
      assert.deepEqual(loaded.suggest(asked), built.suggest(asked));
      assert.deepEqual(loaded.highlights(asked, all[0]!.question), built.highlights(asked, all[0]!.question));
    }),
  );
});
