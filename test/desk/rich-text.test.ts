import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Value } from 'typebox/value';
import type { ContentCode, RichText } from '../../src/contract/index.js';
import { RichText as Schema } from '../../src/contract/schema/rich-text.js';
import { richTextHtml } from '../../src/desk/faq/export/html.js';
import { parseRichText } from '../../src/desk/faq/rich-text.js';

function parse(markdown: string): { tree: RichText; problems: [ContentCode, number | undefined][] } {
  const problems: [ContentCode, number | undefined][] = [];
  const tree = parseRichText(markdown, (code, line) => problems.push([code, line]));
  return { tree, problems };
}

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('Markdown as rich text', () => {
  it('keeps paragraphs, marks, links, steps and headings', () => {
    const { tree, problems } = parse(
      '## Before\n\nOne *two* **three**  \nfour [mail](mailto:a@b.example)\n\n1. Go\n2. Rest\n   - well',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(tree, [
      { type: 'heading', depth: 3, children: [text('Before')] },
      paragraph(
        text('One '),
        { type: 'emphasis', children: [text('two')] },
        text(' '),
        { type: 'strong', children: [text('three')] },
        { type: 'break' },
        text('four '),
        { type: 'link', url: 'mailto:a@b.example', children: [text('mail')] },
      ),
      {
        type: 'list',
        ordered: true,
        children: [
          { type: 'listItem', children: [paragraph(text('Go'))] },
          {
            type: 'listItem',
            children: [
              paragraph(text('Rest')),
              {
                type: 'list',
                ordered: false,
                children: [{ type: 'listItem', children: [paragraph(text('well'))] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('joins lines that are wrapped in the source, and finds reference links', () => {
    assert.deepEqual(parse('One\nline [here][x].\n\n[x]: https://a.example').tree, [
      paragraph(text('One line '), { type: 'link', url: 'https://a.example', children: [text('here')] }, text('.')),
    ]);
  });

  it('puts pictures on lines of their own', () => {
    assert.deepEqual(parse('See ![The map](/map.svg) here').tree, [
      paragraph(text('See ')),
      { type: 'image', url: '/map.svg', alt: 'The map' },
      paragraph(text(' here')),
    ]);
  });

  it('makes a film of its lines', () => {
    const url = 'https://film.example/a_b_c.mp4';
    assert.deepEqual(parse(`video: ${url}\ncaptions: en, FI`).tree, [{ type: 'video', url, captions: ['en', 'fi'] }]);
    assert.deepEqual(parse(`Text\n\nvideo: ${url}\ntitle: Dogs`).tree[1], {
      type: 'video',
      url,
      title: 'Dogs',
      captions: [],
    });
    assert.deepEqual(parse('video: the word alone\nand more').problems, []);
  });

  const wrong: [string, ContentCode, number][] = [
    ['One\n\n<script>alert(1)</script>', 'html_found', 3],
    ['One <b>two</b>', 'html_found', 1],
    ['One\n\n[two](javascript:alert%281%29)', 'link_unsafe', 3],
    ['[two](JaVaScRiPt:alert)', 'link_unsafe', 1],
    ['[two](data:text/html,x)', 'link_unsafe', 1],
    ['[two](http://plain.example)', 'link_unsafe', 1],
    ['[two](/relative)', 'link_unsafe', 1],
    ['[two](#faq/No_Such)', 'link_unsafe', 1],
    ['![two](//elsewhere.example/x.png)', 'image_unsafe', 1],
    ['![two](javascript:x)', 'image_unsafe', 1],
    ['video: http://film.example/x', 'video_unsafe', 1],
    ['video: https://film.example/x\ncaptions: English!', 'captions_invalid', 2],
  ];
  for (const [markdown, code, line] of wrong) {
    it(`says that there is ${code} in ${JSON.stringify(markdown)}`, () => {
      assert.deepEqual(parse(markdown).problems[0], [code, line]);
    });
  }

  it('without problems, is always the tree that travellers are promised, and safe as HTML', () => {
    const piece = fc.constantFrom(
      ...['# ', '- ', '1. ', '> ', '**', '*', '`', '[a](', 'https://x.example', ')', '![', ']', '\n', '\n\n', '    '],
      ...['<b>', '</b>', 'javascript:', '&lt;', '"', "'", '#faq/a', 'mailto:x', 'video: ', 'ä', '你', 'word '],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 40 }), (pieces) => {
        const { tree, problems } = parse(pieces.join(''));
        if (problems.length > 0) return;
        assert.ok(Value.Check(Schema, tree), JSON.stringify(tree));
        const html = richTextHtml(tree, 'https://desk.example');
        assert.doesNotMatch(html, /<(?!\/?(p|h3|h4|ul|ol|li|a|strong|em|br|img)\b)/);
        assert.doesNotMatch(html, /href="(?!https:|mailto:|tel:|#tuki=faq\/)/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses what is nested beyond reading, without hanging', () => {
    const started = performance.now();
    assert.deepEqual(parse('> '.repeat(5_000) + 'x').problems, [['nested_too_deep', 1]]);
    assert.deepEqual(parse('*a **b '.repeat(500) + 'c** d*'.repeat(500)).problems, [['nested_too_deep', 1]]);
    parse('['.repeat(20_000));
    parse('*'.repeat(20_000));
    parse('<'.repeat(20_000));
    assert.ok(performance.now() - started < 10_000);
  });
});
