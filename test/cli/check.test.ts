/** `tuki check`: each mistake is found, in its line, with its remedy, and keeps nobody from finding the others. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFolder } from '../../src/cli/check/check-folder.js';
import type { JsonSchema } from '../../src/cli/schemas.js';
import { SCHEMAS } from '../../src/cli/schemas.js';
import { FILE, FULL } from './examples.js';
import { FAQ, folderWith, problemsOf, SITE } from './support.js';

interface Place {
  readonly pointer: string;
  readonly required: boolean;
}

/** Every field of a file, as its schema names them, that the full example has. */
function places(schema: JsonSchema, value: unknown, pointer = ''): Place[] {
  const {
    properties = {},
    required = [],
    items,
    anyOf,
  } = schema as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
    items?: JsonSchema;
    anyOf?: readonly JsonSchema[];
  };
  if (anyOf) return [];
  if (Array.isArray(value)) return items ? value.flatMap((item, i) => places(items, item, `${pointer}/${i}`)) : [];
  return Object.entries(properties).flatMap(([name, inner]) => {
    const field = (value as Record<string, unknown>)[name];
    if (field === undefined || name.startsWith('$')) return [];
    return [
      { pointer: `${pointer}/${name}`, required: required.includes(name) },
      ...places(inner, field, `${pointer}/${name}`),
    ];
  });
}

/** The example with one field as it is told, or without it. */
function changed(value: unknown, pointer: string, to: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  const path = pointer.split('/').slice(1);
  const last = path.pop()!;
  const parent = path.reduce<Record<string, unknown>>((object, key) => object[key] as Record<string, unknown>, copy);
  if (to === undefined) delete parent[last];
  else parent[last] = to;
  return copy;
}

/** A field that is true or false. */
const isFlag = (pointer: string) => /\/(checkin|verified)$/.test(pointer);

const OTHERS = { 'logo.svg': '', 'aino.svg': '' };

for (const name of Object.keys(FULL) as (keyof typeof FULL)[]) {
  const [file, full] = [FILE[name], FULL[name]];
  const right = { 'site.json': SITE, 'faq.en.json': FAQ, ...OTHERS, [file]: full };
  const wrongWith = async (pointer: string, to: unknown) =>
    (await problemsOf({ ...right, [file]: changed(full, pointer, to) })).filter(({ serious }) => serious);

  describe(`${file}`, () => {
    it('has nothing to correct when all its fields are right', async () => {
      assert.deepEqual(await problemsOf(right), []);
    });

    const all = places(SCHEMAS[name]!, full);
    assert.ok(all.length > 12);
    for (const { pointer, required } of all) {
      it(`${pointer} is told when it is ${required ? 'missing or ' : ''}wrong, by its line and with a remedy`, async () => {
        const kinds = [null, 1234.5, isFlag(pointer) ? 'yes' : true, [1234.5], { x: 1 }];
        for (const value of kinds) {
          const [problem, ...rest] = await wrongWith(pointer, value);
          assert.ok(problem, `${pointer}: ${JSON.stringify(value)} is not told`);
          for (const { field, line, text } of [problem, ...rest]) {
            assert.ok(field.startsWith(pointer), `${field} is told for ${pointer}`);
            assert.ok(line! > 1);
            assert.match(text, /^[“A-Z].*\. [A-Z].*\.$|^[“A-Z].*\.$/s);
          }
        }
        const missing = (await wrongWith(pointer, undefined)).filter(({ field }) => field.startsWith(pointer));
        if (!required) return assert.deepEqual(missing, []);
        assert.deepEqual(
          missing.map(({ field, text }) => [field, text]),
          [[pointer, 'This field is missing. Add it.']],
        );
      });
    }

    it('has a field that nobody knows told, with the one that was meant', async () => {
      for (const { pointer } of all) {
        const wrong = `${pointer}x`;
        const [problem] = await wrongWith(wrong, 'x');
        assert.equal(problem?.field, wrong);
        assert.match(problem.text, new RegExp(`Did you mean “${pointer.split('/').at(-1)}”`));
      }
    });

    it('may have a comment in every object', async () => {
      const inside = { site: '/send', faq: '/answers/0' }[name as string] ?? `/${name}/0`;
      for (const pointer of ['/$comment', `${inside}/$comment`]) {
        assert.deepEqual(await wrongWith(pointer, 'for you'), []);
      }
    });
  });
}

describe('what makes no sense', () => {
  const sites: Record<string, [change: object, field: string, text: RegExp]> = {
    'a time zone nobody has': [{ timeZone: 'Europe/Kilpisjärvi' }, '/timeZone', /such as Europe\/Helsinki/],
    'a day that ends before it begins': [
      { hours: { ...SITE.hours, special: [{ validFrom: '2026-12-26', validThrough: '2026-12-24' }] } },
      '/hours/special/0/validThrough',
      /ends before it begins/,
    ],
    'a day that only opens': [
      { hours: { ...SITE.hours, special: [{ validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '09:00' }] } },
      '/hours/special/0',
      /both opens and closes/,
    ],
    'a phone without a number': [
      { channels: [...SITE.channels, { kind: 'phone', address: 'call us' }] },
      '/channels/1/address',
      /number/,
    ],
    'an unsafe film': [
      { channels: [...SITE.channels, { kind: 'video', address: 'http://x' }] },
      '/channels/1/address',
      /https/,
    ],
    'a logo that is not there': [{ logo: 'logo.png' }, '/logo', /no file logo\.png/],
    'nowhere to write to': [{ channels: [] }, '', /Nobody can write to you/],
    'a text the kit does not have': [{ texts: { en: { 'panel:launchr': 'x' } } }, '/texts/en/panel:launchr', /no text/],
  };
  for (const [name, [change, field, text]] of Object.entries(sites)) {
    it(`${name} is told`, async () => {
      const problems = await problemsOf({ 'site.json': { ...SITE, ...change } });
      assert.deepEqual(
        problems.map((problem) => problem.field),
        [field],
      );
      assert.match(problems[0]!.text, text);
    });
  }

  const [answer] = FAQ.answers;
  const faqs: Record<string, [answers: object[], field: string, text: RegExp, serious: boolean]> = {
    'an id twice': [[answer!, { ...answer, question: 'Other?' }], '/answers/1/id', /same id/, true],
    'a question twice': [[answer!, { ...answer, id: 'other' }], '/answers/1/question', /same question/, true],
    'a topic that is not there': [[{ ...answer, topics: ['moon'] }], '/answers/0/topics/0', /no topic “moon”/, true],
    'a link to no answer': [[{ ...answer, answer: '[x](#faq/moon)' }], '/answers/0/answer', /no answer/, false],
    'a link that runs something': [
      [{ ...answer, answer: '[x](javascript:alert)' }],
      '/answers/0/answer',
      /no safe link/,
      true,
    ],
    HTML: [[{ ...answer, answer: 'a <b>bold</b> word' }], '/answers/0/answer', /HTML has no meaning/, false],
    'a script in a question': [
      [{ ...answer, question: '<script>alert(1)</script>' }],
      '/answers/0/question',
      /HTML/,
      false,
    ],
    'a picture in a text': [
      [{ ...answer, answer: '![x](https://x.example/y.png)' }],
      '/answers/0/answer',
      /nodes/,
      false,
    ],
    'a heading of the first level': [[{ ...answer, answer: '# Title' }], '/answers/0/answer', /###/, false],
  };
  for (const [name, [answers, field, text, serious]] of Object.entries(faqs)) {
    it(`${name} is told`, async () => {
      const problems = await problemsOf({ 'site.json': SITE, 'faq.fi.json': { answers } });
      assert.deepEqual(
        problems.map((problem) => [problem.field, problem.serious]),
        [[field, serious]],
      );
      assert.match(problems[0]!.text, text);
    });
  }

  it('runs nothing and says so, in a node of an answer too', async () => {
    const children = [{ type: 'link', url: 'javascript:alert(1)', children: [] }];
    const answers = [{ ...answer, answer: [{ type: 'paragraph', children }] }];
    const [problem, ...rest] = await problemsOf({ 'site.json': SITE, 'faq.fi.json': { answers } });
    assert.equal(problem!.field, '/answers/0/answer/0/children/0/url');
    assert.match(problem!.text, /https:\/\/, mailto: or tel:/);
    assert.deepEqual(rest, []);
  });
});

describe('a file', () => {
  const textsOf = async (files: object) =>
    (await problemsOf({ 'site.json': SITE, ...files })).map(({ file, line, text }) => [file, line, text] as const);

  const syntax: Record<string, [text: string, line: number, remedy: RegExp]> = {
    'a comma too many': ['{\n  "answers": [],\n}', 3, /Remove the comma/],
    'a missing comma': ['{\n  "topics": []\n  "answers": []\n}', 3, /comma is missing/],
    'a comment': ['{\n  // hello\n  "answers": []\n}', 2, /\$comment/],
    'a line break in a text': ['{\n  "answers": "a\nb"\n}', 2, /\\n/],
    'no end': ['{\n  "answers": [', 2, /missing/],
    'nothing in it': ['', 1, /value is missing/],
    'a field twice': ['{\n  "answers": [],\n  "answers": []\n}', 3, /twice/],
    'a thousand braces': ['['.repeat(100_000), 1, /nested/],
  };
  for (const [name, [text, line, remedy]] of Object.entries(syntax)) {
    it(`with ${name} is told in its line`, async () => {
      const [found] = await textsOf({ 'faq.fi.json': text });
      assert.deepEqual(found!.slice(0, 2), ['faq.fi.json', line]);
      assert.match(found![2], remedy);
    });
  }

  it('of 10 MB, in another encoding or of another kind is told as a whole', async () => {
    const huge = JSON.stringify({ answers: ['x'.repeat(10_000_000)] });
    assert.match((await textsOf({ 'faq.fi.json': huge }))[0]![2], /10\.0 MB.*under 2 MB/);
    assert.match((await textsOf({ 'faq.fi.json': Buffer.from('{"a": "ä"}', 'latin1') }))[0]![2], /UTF-8/);
    assert.match((await textsOf({ 'faq.fi.json': '[]' }))[0]![2], /fields in \{ \}/);
    assert.match((await textsOf({ 'notices.fi.json': '[]' }))[0]![2], /fields in \{ \}/);
  });

  it('with a byte order mark is as good as one without', async () => {
    assert.deepEqual(await textsOf({ 'faq.fi.json': `\uFEFF${JSON.stringify(FAQ)}` }), []);
  });

  it('with a name that nobody asks for is told', async () => {
    assert.match((await textsOf({ 'faqs.fi.json': FAQ }))[0]![2], /faq\.<language>\.json/);
    assert.match((await textsOf({ 'site.fi.json': SITE }))[0]![2], /all languages/);
    assert.match((await textsOf({ 'faq.zh-hant.json': FAQ }))[0]![2], /faq\.zh-Hant\.json/);
  });

  it('that is missing is told when it must be there', async () => {
    const [problem] = await problemsOf({ 'faq.fi.json': FAQ });
    assert.match(problem!.text, /no site\.json.*tuki init/);
  });

  it('that is broken hides no problem of another', async () => {
    const problems = await problemsOf({
      'site.json': { ...SITE, timeZone: 'x' },
      'faq.en.json': '{',
      'faq.fi.json': '[',
    });
    assert.deepEqual(new Set(problems.map(({ file }) => file)), new Set(['faq.en.json', 'faq.fi.json', 'site.json']));
  });
});

describe('any content', () => {
  it('is looked over without an error, each problem in a line that there is', async () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const site = fc.dictionary(fc.constantFrom(...Object.keys(FULL.site)), value, { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(value, site), fc.oneof(value, fc.string()), async (part, faq) => {
        const whole = typeof part === 'object' && part && !Array.isArray(part) ? { ...SITE, ...part } : part;
        const text = JSON.stringify(whole, undefined, 2);
        const { problems } = await checkFolder(folderWith({ 'site.json': text, 'faq.en.json': JSON.stringify(faq) }));
        for (const { file, line = 1, column = 1, text: words } of problems) {
          assert.match(words, /[.?]$/);
          assert.ok(line >= 1 && column >= 1);
          if (file === 'site.json') assert.ok(line <= text.split('\n').length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
