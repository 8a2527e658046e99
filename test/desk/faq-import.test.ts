import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Value } from 'typebox/value';
import type { FaqImportResult } from '../../src/contract/index.js';
import { FaqImportResult as Schema } from '../../src/contract/schema/faq-console.js';
import type { TestDesk } from '../support/desk.js';
import { startTestDesk } from '../support/desk.js';
import { content, faqDocument, faqOf, refusal } from '../support/faq.js';

const MARKDOWN = `topics:

- pets: Pets

## Are dogs welcome?

id: dogs
topics: pets
phase: before, during
keywords: pet, animal
tags: families
checked: 2026-11-02

Yes, **all** of them.

## What about cats?

Cats too.
`;

const page = (script: string, type = 'application/ld+json') =>
  `<!doctype html><html><head><title>x</title>\n<script type="${type}">${script}</script></head><body><p>Hi</p></body></html>`;
const question = (name: unknown, text: unknown, more: object = {}) => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text },
  ...more,
});
const faqPage = (...mainEntity: object[]) => ({ '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity });

describe('importing answers', () => {
  let desk: TestDesk;
  let faq: ReturnType<typeof faqOf>;
  before(async () => {
    desk = await startTestDesk();
    faq = faqOf(await desk.operator());
  });
  after(() => desk.stop());

  const preview = (format: string, text: string, more: object = {}) =>
    faq.import({ format, language: 'en', text, ...more });
  const codes = ({ problems }: FaqImportResult) => problems.map(({ code, line, field }) => [code, line, field]);
  const changes = (result: FaqImportResult) => result.changes.map(({ id, change }) => [id, change]);

  it('from Markdown shows what will change, stores it when asked, and finds nothing new the second time', async () => {
    const seen = await preview('markdown', MARKDOWN);
    assert.ok(Value.Check(Schema, seen));
    assert.deepEqual(changes(seen), [
      ['dogs', 'new'],
      ['what-about-cats', 'new'],
    ]);
    assert.deepEqual(seen.topics, [{ id: 'pets', names: { en: 'Pets' } }]);
    assert.equal((await faqDocument(desk)).answers.length, 0);
    const done = await preview('markdown', MARKDOWN, { apply: seen.token });
    assert.equal(done.applied, true);
    assert.equal((await faqDocument(desk)).answers.length, 0);
    const atOnce = await preview('markdown', MARKDOWN, { publish: true });
    await preview('markdown', MARKDOWN, { publish: true, apply: atOnce.token });
    const { topics, answers } = await faqDocument(desk);
    assert.deepEqual(topics, [{ id: 'pets', name: 'Pets' }]);
    const [dogs] = answers;
    assert.deepEqual(
      [dogs?.phase, dogs?.tags, dogs?.keywords, dogs?.checked],
      [['before', 'during'], ['families'], ['pet', 'animal'], '2026-11-02'],
    );
    assert.deepEqual(
      (await preview('markdown', MARKDOWN, { publish: true })).changes.map(({ change }) => change),
      ['same', 'same'],
    );
    const { history } = (await faq.read('dogs')).texts['en']!;
    assert.deepEqual(
      history.map(({ act }) => act),
      ['publish', 'import'],
    );
  });

  it('says what stands there, and that a draft would be replaced', async () => {
    const entry = await faq.read('dogs');
    await faq.draft('dogs', 'en', entry.texts['en']!.revision, content('Are dogs welcome?', 'Only small ones.'));
    const { changes } = await preview('markdown', MARKDOWN.replace('all', 'most'));
    assert.equal(changes[0]?.change, 'changed');
    assert.equal(changes[0]?.replacesDraft, true);
    assert.equal(changes[0]?.before?.answer, 'Only small ones.');
  });

  it('is refused when something has changed since the preview, with a new one', async () => {
    const seen = await preview('markdown', MARKDOWN);
    const { revision } = (await faq.read('dogs')).texts['en']!;
    await faq.draft('dogs', 'en', revision, content('Are dogs welcome?', 'Ask us.'));
    const late = await faq.call('POST', '/import', {
      format: 'markdown',
      language: 'en',
      text: MARKDOWN,
      apply: seen.token,
    });
    const { error, preview: fresh } = await refusal(late, 409);
    assert.equal(error.code, 'import_changed');
    assert.notEqual((fresh as FaqImportResult).token, seen.token);
    assert.equal((await faq.read('dogs')).texts['en']?.draft?.answer, 'Ask us.');
  });

  it('from Markdown names line and field of what is wrong, and leaves only that out', async () => {
    const text = [
      '## Good one',
      '',
      'Fine.',
      '',
      '## Bad fields',
      '',
      'id: Not An Id',
      'phase: someday',
      'colour: blue',
      'checked: 2026-13-45',
      '',
      'Text.',
      '',
      '## Bad text',
      '',
      'One.',
      '',
      'Two <b>bold</b>.',
      '## Good one',
      '',
      'Again.',
      '## Empty',
    ].join('\n');
    const result = await preview('markdown', text);
    assert.deepEqual(changes(result), [['good-one', 'new']]);
    assert.deepEqual(
      codes(result).sort((a, b) => Number(a[1]) - Number(b[1])),
      [
        ['id_invalid', 7, 'id'],
        ['phase_unknown', 8, 'phase'],
        ['field_unknown', 9, 'colour'],
        ['date_invalid', 10, 'checked'],
        ['html_found', 18, 'answer'],
        ['html_found', 18, 'answer'],
        ['question_repeated', 19, 'question'],
        ['answer_empty', 22, 'answer'],
      ],
    );
    const twice = await preview('markdown', '## A\n\nid: same\n\nOne.\n\n## B\n\nid: same\n\nTwo.');
    assert.deepEqual(codes(twice), [['id_repeated', 7, 'id']]);
    assert.deepEqual(codes(await preview('markdown', 'No questions here.')), [['nothing_found', undefined, undefined]]);
  });

  it('from CSV as spreadsheets write it, with topics by name', async () => {
    for (const separator of [',', ';', '\t']) {
      const lines = [
        ['Question', 'Answer', 'Language', 'Topics', 'Phase', 'Keywords', 'Id'],
        [
          `Where ${JSON.stringify(separator)} is it?`.replaceAll('"', ''),
          '"Here,\nand; there."',
          'en',
          '"Pets, New topic"',
          'during',
          '"map, place"',
          'where-is-it',
        ],
        ['Missä se on?', 'Täällä.', 'fi', '', '', '', 'where-is-it'],
      ];
      const quoted = lines.map((line) =>
        line.map((cell) => (cell.includes(separator) && !cell.startsWith('"') ? `"${cell}"` : cell)).join(separator),
      );
      const result = await preview('csv', `\uFEFF${quoted.join('\r\n')}\r\n`);
      assert.deepEqual(result.problems, []);
      assert.deepEqual(
        result.changes.map(({ id, language, change, after }) => [id, language, change, after.answer]),
        [
          ['where-is-it', undefined, 'new', 'Here,\nand; there.'],
          ['where-is-it', 'fi', 'new', 'Täällä.'],
        ],
      );
      assert.deepEqual(result.topics, [{ id: 'new-topic', names: { en: 'New topic' } }]);
    }
  });

  it('from CSV names the line of what is wrong', async () => {
    assert.deepEqual(codes(await preview('csv', 'question,text\nA,B\n')), [['field_missing', 1, 'answer']]);
    assert.equal(codes(await preview('csv', 'question,answer\nA,"B\n'))[0]?.[0], 'csv_invalid');
    assert.deepEqual(codes(await preview('csv', 'question,answer\nA,Fine\n,No question\nB,[x](javascript:y)\n')), [
      ['question_missing', 3, 'question'],
      ['link_unsafe', 4, 'answer'],
    ]);
    assert.equal(codes(await preview('csv', ''))[0]?.[0], 'nothing_found');
  });

  it('from FAQPage JSON-LD, alone, in a graph, or in its page', async () => {
    const html = '<p>Go to <a href="https://a.example/x">the <b>desk</b></a>.</p><ol><li>One</li><li>Two</li></ol>';
    const plain = faqPage(question('How &amp; where?', html));
    for (const text of [
      JSON.stringify(plain),
      JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, plain] }),
      JSON.stringify([{ '@type': ['WebPage', 'https://schema.org/FAQPage'], mainEntity: plain.mainEntity }]),
      page(JSON.stringify(plain)),
      page(JSON.stringify(plain), 'application/ld+json; charset=utf-8'),
    ]) {
      const result = await preview('json-ld', text);
      assert.deepEqual(result.problems, []);
      assert.equal(result.changes[0]?.question, 'How & where?');
      assert.equal(result.changes[0]?.after.answer, 'Go to [the **desk**](https://a.example/x).\n\n1. One\n2. Two');
    }
  });

  it('from JSON-LD says what is missing or unsafe, and takes no script along', async () => {
    const result = await preview(
      'json-ld',
      JSON.stringify(
        faqPage(
          question('Fine?', 'Yes<script>alert(1)</script><style>p{}</style>.'),
          question('Unsafe?', '<a href="javascript:alert(1)">x</a>'),
          question(undefined, 'text'),
          question('No answer?', 7),
          question('Picture?', '<img src="x" onerror="alert(1)" alt="y">'),
        ),
      ),
    );
    assert.deepEqual(
      result.changes.map(({ after }) => after.answer),
      ['Yes.'],
    );
    assert.deepEqual(codes(result), [
      ['field_missing', undefined, 'mainEntity[2].name'],
      ['field_missing', undefined, 'mainEntity[3].acceptedAnswer.text'],
      ['link_unsafe', undefined, 'mainEntity[1].acceptedAnswer.text'],
      ['image_unsafe', undefined, 'mainEntity[4].acceptedAnswer.text'],
    ]);
    assert.deepEqual(codes(await preview('json-ld', '{\n"a": 1\n"b": 2}'))[0]?.slice(0, 2), ['json_invalid', 3]);
    assert.equal(codes(await preview('json-ld', page('{"@type": "WebSite"}')))[0]?.[0], 'nothing_found');
    assert.equal(codes(await preview('json-ld', '<p>no script</p>'))[0]?.[0], 'nothing_found');
  });

  it('survives what is far too much', { timeout: 60_000 }, async () => {
    const big = await faq.call('POST', '/import', { format: 'csv', language: 'en', text: 'x'.repeat(10_000_000) });
    assert.equal((await refusal(big, 413)).error.code, 'body_too_large');
    const long = await faq.call('POST', '/import', { format: 'csv', language: 'en', text: 'x'.repeat(1_000_001) });
    assert.equal((await refusal(long, 400)).error.field, 'text');
    const deep = await preview('json-ld', '<div>'.repeat(100_000));
    assert.ok(['nothing_found', 'nested_too_deep'].includes(deep.problems[0]!.code));
    const nested = await preview('json-ld', JSON.stringify(faqPage(question('Deep?', '<ul><li>'.repeat(5_000)))));
    assert.equal(nested.changes.length, 0);
    const many = Array.from({ length: 2_100 }, (_, i) => `## Q${i}\n\nA.`).join('\n');
    assert.ok(codes(await preview('markdown', many)).some(([code]) => code === 'too_many_answers'));
    assert.equal((await faq.call('GET', '/')).status, 200);
  });

  it('asks for a text or an address, and for no address within', async () => {
    for (const body of [{}, { text: 'a', url: 'https://a.example' }]) {
      const answer = await faq.call('POST', '/import', { format: 'csv', language: 'en', ...body });
      assert.equal((await refusal(answer, 400)).error.field, 'text');
    }
    for (const url of ['https://127.0.0.1/', 'http://agency.example/', 'https://localhost/', 'file:///etc/passwd']) {
      const answer = await faq.call('POST', '/import', { format: 'json-ld', language: 'en', url });
      const { error } = await refusal(answer, 422);
      assert.deepEqual([error.code, error.field], ['address_refused', 'url'], url);
    }
  });
});
