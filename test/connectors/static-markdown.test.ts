/** The little Markdown of content files means what real Markdown means, as far as it goes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromMarkdown } from '../../src/connectors/static/markdown.js';
import { cleanRichText } from '../../src/connectors/static/rich-text.js';
import { faultyLine } from '../../src/connectors/static/faulty-line.js';
import { parseRichText } from '../../src/desk/faq/rich-text.js';

const real = (text: string) => parseRichText(text, () => undefined);

const SAME = [
  'One line.',
  'Two lines\nof one paragraph.',
  'One paragraph.\n\nAnother one.\r\n\r\nA third.',
  'A **strong** word, an *emphasised* one, both: **a** *b*.',
  'See [the page](https://agency.example/a?b=c#d) or [write](mailto:a@b.example), [call](tel:+358160000000).',
  'The [other answer](#faq/lost-luggage).',
  '- one\n- two\n- three',
  '1. one\n2. two',
  '* one\ngoes on\n* two **strong**',
  '### A heading\n\nText.\n\n#### A smaller one\n\nText.',
  'Five \\* six \\[not a link\\](x).',
  '5 * 6 * 7',
  'snake_case_word',
  '我们的**电话**在这里。',
];

describe('the little Markdown', () => {
  for (const text of SAME) {
    it(`reads “${text.slice(0, 40).replaceAll('\n', '⏎')}” as real Markdown does`, () => {
      assert.deepEqual(fromMarkdown(text), real(text));
    });
  }

  it('gives nodes of the contract for any text, and never fails', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '**',
        '*',
        '[',
        ']',
        '(',
        ')',
        '\\',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '### ',
        'https://x',
        'javascript:x',
        '<b>',
        ' ',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const nodes = fromMarkdown(pieces.join(''));
        assert.deepEqual(cleanRichText(nodes), nodes);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no longer than it should for marks that lead nowhere', () => {
    const started = performance.now();
    for (const mark of ['**a', '*a', '[a](', '[', '\\', '*', '**']) fromMarkdown(mark.repeat(5_000));
    assert.ok(performance.now() - started < 2_000);
  });
});

describe('where JSON stops being JSON', () => {
  it('is the line in which a text was broken', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), (value, at) => {
        const lines = JSON.stringify({ value, end: 1 }, undefined, 1).split('\n');
        const line = at % lines.length;
        const text = lines.map((each, i) => (i === line ? `${each}§` : each)).join('\n');
        assert.equal(faultyLine(text), line + 1);
      }),
    );
  });

  it('is the last line of a text that is cut off', () => {
    assert.equal(faultyLine('{\n"a": [\n1,'), 3);
    assert.equal(faultyLine(''), 1);
  });
});
