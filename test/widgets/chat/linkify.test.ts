import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linkify } from '../../../src/widgets/chat/linkify.js';

describe('linkify', () => {
  const cases: [string, string, string[]][] = [
    ['a sentence that ends in an address', 'See https://a.example/x.', ['https://a.example/x']],
    ['an address in brackets', '(http://a.example)', ['http://a.example']],
    ['Japanese punctuation after an address', 'こちらhttps://a.example/予約。お願いします', ['https://a.example/予約']],
    ['two addresses', 'https://a.example,https://b.example', ['https://a.example,https://b.example']],
    ['a script address', 'javascript:alert(1) data:text/html,x', []],
    ['markup', '<a href="https://a.example">x</a>', ['https://a.example']],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => expect(linkify(text).flatMap(({ href }) => href ?? [])).to.deep.equal(expected));
  }

  it('loses no character, and links nothing but http and https', () => {
    const text = fc
      .array(fc.oneof(fc.string(), fc.webUrl(), fc.constant('javascript:')))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (input) => {
        const pieces = linkify(input);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(input);
        for (const { href } of pieces) expect(href ?? 'https:').to.match(/^https?:/i);
      }),
    );
  });
});
