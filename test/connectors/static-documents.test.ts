/** Documents out of plain files: what is wrong in one place takes nothing from another. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { createStaticConnector, FILE_MAX } from '../../src/connectors/static/index.js';
import type { FileProblem } from '../../src/connectors/static/index.js';
import type { DocumentMap, DocumentName } from '../../src/contract/index.js';
import { PortError } from '../../src/contract/index.js';
import { OwnTextCheck } from '../../src/i18n/own-texts.js';
import { LANGUAGES } from '../../src/rules/index.js';
import { FileHost } from '../support/file-host.js';
import { TEST_SITE } from '../support/desk.js';

let host: FileHost;
before(async () => (host = await FileHost.start()));
after(() => host.close());
beforeEach(() => {
  host.files.clear();
  host.read.length = 0;
  host.json('/support/site.json', TEST_SITE);
  host.json('/support/faq.en.json', { topics: [], answers: [ANSWER] });
});

const ANSWER = { id: 'bags', question: 'Where is my bag?', answer: 'Tell **us**.' };

function connect(hear?: (problem: FileProblem) => void) {
  return createStaticConnector({
    content: `${host.url}/support/`,
    site: 'test',
    secret: () => undefined,
    ...(hear && { hear }),
  });
}

async function read<N extends DocumentName>(document: N, language = 'en'): Promise<DocumentMap[N]> {
  const answer = await connect().read({ document, language });
  assert.ok(!answer.unchanged);
  return answer.content;
}

/** What is told while a document is read: file, pointer and code. */
async function told(document: DocumentName): Promise<{ problems: FileProblem[]; error?: PortError }> {
  const problems: FileProblem[] = [];
  try {
    await connect((problem) => problems.push(problem)).read({ document, language: 'en' });
    return { problems };
  } catch (error) {
    assert.ok(error instanceof PortError, String(error));
    return { problems, error };
  }
}

describe('the nearest language', () => {
  it('is the file of the language, then of its relatives, then the default, then English', async () => {
    host.json('/support/site.json', { ...TEST_SITE, defaultLanguage: 'sv' });
    const found = await read('faq', 'zh-TW');
    assert.equal(found.language, 'en');
    const names = host.read.filter((path) => path.includes('faq'));
    assert.deepEqual(
      names,
      ['zh-TW', 'zh-Hant', 'zh', 'sv', 'en'].map((tag) => `/support/faq.${tag}.json`),
    );
  });

  it('of the site is that of each text', async () => {
    assert.equal((await read('site', 'fi-FI')).name, 'Testitoimisto');
    assert.equal((await read('site', 'et')).name, 'Test agency');
  });

  it('is that of a file without a language when there is no other', async () => {
    host.files.delete('/support/faq.en.json');
    host.json('/support/faq.json', { answers: [ANSWER] });
    assert.equal((await read('faq', 'ko')).answers.length, 1);
  });

  it('takes a page in place of a file for no file', async () => {
    host.files.set('/support/faq.fi.json', '<!doctype html>');
    await assert.rejects(connect().read({ document: 'faq', language: 'fi' }));
    host.files.delete('/support/faq.fi.json');
    assert.equal((await read('faq', 'fi')).language, 'en');
  });
});

describe('what a file holds', () => {
  it('is the document as a desk serves it', async () => {
    const faq = await read('faq');
    assert.deepEqual(faq, {
      site: 'test',
      language: 'en',
      topics: [],
      answers: [
        {
          id: 'bags',
          question: 'Where is my bag?',
          answer: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: 'Tell ' },
                { type: 'strong', children: [{ type: 'text', value: 'us' }] },
                { type: 'text', value: '.' },
              ],
            },
          ],
          keywords: [],
          topics: [],
          phase: [],
          tags: [],
        },
      ],
    });
  });

  it('of a document that this version does not know is served as it is written', async () => {
    host.json('/support/offers.fi.json', { $schema: 'x', offers: [{ id: 'spring' }] });
    const content = await read('offers' as DocumentName, 'fi');
    assert.deepEqual(content, { offers: [{ id: 'spring' }], site: 'test', language: 'fi' });
  });

  it('never makes a link that runs something', async () => {
    const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', value: 'words' }] });
    const hostile = ['javascript:alert(1)', 'data:text/html,x', ' https://x', 'vbscript:x', '//evil.example'];
    host.json('/support/faq.en.json', {
      answers: [
        {
          ...ANSWER,
          answer: [{ type: 'paragraph', children: [...hostile.map(link), { type: 'html', value: '<b>' }] }],
        },
        { ...ANSWER, id: 'text', answer: hostile.map((url) => `[words](${url})`).join('\n\n') },
      ],
    });
    const text = JSON.stringify((await read('faq')).answers);
    assert.ok(!text.includes('"link"'), text);
    assert.ok(!text.includes('"html"'));
    assert.ok(text.includes('words'));
  });
});

describe('the words where no desk answers', () => {
  it('exist in every language, and each takes the place of a text of the kit', async () => {
    const check = await OwnTextCheck.load();
    for (const send of [{ form: '/contact' }, { email: 'help@agency.example' }]) {
      host.json('/support/site.json', { ...TEST_SITE, send });
      for (const language of LANGUAGES) {
        const { texts = {} } = await read('site', language);
        const own = Object.entries(texts[language]!);
        assert.ok(own.length >= 4);
        for (const [key, text] of own) assert.equal(check.problem(key, text), undefined, `${language} ${key}`);
      }
    }
  });

  it('stand behind those of the agency', async () => {
    const texts = { en: { 'panel:writeHint': 'Write, we are nice.' } };
    host.json('/support/site.json', { ...TEST_SITE, texts, send: { form: '/contact' } });
    const own = (await read('site')).texts!['en']!;
    assert.equal(own['panel:writeHint'], 'Write, we are nice.');
    assert.match(own['chat:contactHint']!, /e-mail or phone/);
  });
});

describe('a bad file', () => {
  const whole: Record<string, string> = {
    'not JSON': '{"name": ',
    'a list': '[]',
    'a text': '"hello"',
    empty: '',
    huge: JSON.stringify({ answers: ['ä'.repeat(10_000_000)] }),
  };
  for (const [name, text] of Object.entries(whole)) {
    for (const [broken, other] of [
      ['site', 'faq'],
      ['faq', 'site'],
    ] as const) {
      it(`that is ${name} in place of ${broken} leaves ${other} as it is`, async () => {
        host.files.set(broken === 'site' ? '/support/site.json' : '/support/faq.en.json', text);
        const { error } = await told(broken);
        assert.equal(error?.code, 'content_invalid');
        const problem = error.cause as FileProblem;
        assert.equal(problem.code, text.length > FILE_MAX ? 'too_large' : 'json_invalid');
        assert.match(problem.file, new RegExp(`^${broken}`));
        assert.ok((await read(other)).site);
      });
    }
  }

  it('says the line, where the engine knows it', async () => {
    host.files.set('/support/site.json', '{\n  "id": "a",\n  "name": oops\n}');
    const { error } = await told('site');
    assert.equal((error?.cause as FileProblem).line, 3);
  });

  const WRONG = [null, 0, 12, true, '', 'x', [], {}, [[]], [null], { x: 1 }, [{ x: null }], '\0', '<script>'];

  for (const field of Object.keys(TEST_SITE)) {
    it(`with ${field} missing or wrong is served without it, or refused with its name`, async () => {
      for (const value of [undefined, ...WRONG]) {
        host.json('/support/site.json', { ...TEST_SITE, [field]: value });
        const { problems, error } = await told('site');
        const vital = ['name', 'timeZone', 'hours'].includes(field);
        if (error) {
          assert.ok(vital && error.code === 'content_invalid', `${field}: ${JSON.stringify(value)}`);
          assert.ok(problems.some(({ pointer }) => pointer.startsWith(`/${field}`)));
        }
        assert.equal((await read('faq')).answers.length, 1);
      }
    });
  }

  it('loses the one channel, day or agent that is wrong', async () => {
    const phone = TEST_SITE.channels[0]!;
    const day = { validFrom: '2026-12-24', validThrough: '2026-12-26' };
    host.json('/support/site.json', {
      ...TEST_SITE,
      hours: { ...TEST_SITE.hours, special: [{ validFrom: 'Christmas' }, day] },
      channels: [{ kind: 'fax', address: '1' }, phone, { ...phone, price: 3 }],
      agents: [{ id: 'a' }, { id: 'b', name: 'Aino', languages: ['fi'] }],
    });
    const { problems } = await told('site');
    assert.deepEqual(
      problems.map(({ pointer }) => pointer).sort(),
      ['/agents/0', '/channels/0', '/channels/2/price', '/hours/special/0'].sort(),
    );
    const site = await read('site');
    assert.equal(site.channels.length, 2);
    assert.deepEqual(site.hours.special, [day]);
    assert.deepEqual(
      site.agents.map(({ name }) => name),
      ['Aino'],
    );
  });

  it('loses the one answer that is wrong', async () => {
    const fields = Object.keys(ANSWER);
    const bad = fields.flatMap((field) =>
      WRONG.slice(0, 5).map((value) => ({ ...ANSWER, id: 'other', [field]: value })),
    );
    host.json('/support/faq.en.json', { answers: [ANSWER, ANSWER, ...bad] });
    const { problems } = await told('faq');
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      [ANSWER, ...bad].map((_, i) => `/answers/${i + 1}`),
    );
    assert.equal((await read('faq')).answers.length, 1);
  });

  it('of any content at all ends in a document or in a PortError', async () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const near = fc.record(
      { name: value, timeZone: value, hours: value, channels: value, texts: value, send: value },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('site', 'faq'),
        fc.oneof(value, near),
        value,
        async (document, content, part) => {
          const file = document === 'site' ? '/support/site.json' : '/support/faq.en.json';
          const base = document === 'site' ? TEST_SITE : { answers: [ANSWER] };
          const mixed =
            typeof content === 'object' && content && !Array.isArray(content) ? { ...base, ...content } : content;
          host.json(file, JSON.stringify(document === 'faq' && Array.isArray(part) ? { answers: part } : mixed));
          const { error } = await told(document);
          assert.ok(!error || ['content_invalid', 'document_unknown'].includes(error.code));
        },
      ),
      { numRuns: 300 },
    );
  });
});
