/** Notices, ideas, reviews, guides and surveys out of plain files: what is wrong takes nothing from what is right. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { Compile } from 'typebox/compile';
import { createStaticConnector } from '../../src/connectors/static/index.js';
import type { FileProblem } from '../../src/connectors/static/index.js';
import type { DocumentName, RoomDocumentMap } from '../../src/contract/index.js';
import { PortError } from '../../src/contract/index.js';
import { GuidesDocument } from '../../src/contract/schema/rooms/guides.js';
import { IdeasDocument } from '../../src/contract/schema/rooms/ideas.js';
import { NoticesDocument } from '../../src/contract/schema/rooms/notices.js';
import { ReviewsDocument } from '../../src/contract/schema/rooms/reviews.js';
import { SurveysDocument } from '../../src/contract/schema/rooms/surveys.js';
import { FULL } from '../cli/examples.js';
import { TEST_SITE } from '../support/desk.js';
import { FileHost } from '../support/file-host.js';

type Name = keyof RoomDocumentMap;
type Fields = Readonly<Record<string, unknown>>;

/** What a room may rely on. */
const CONTRACT = {
  notices: Compile(NoticesDocument),
  ideas: Compile(IdeasDocument),
  reviews: Compile(ReviewsDocument),
  guides: Compile(GuidesDocument),
  surveys: Compile(SurveysDocument),
};
const NAMES = Object.keys(CONTRACT) as Name[];
const NEEDED: Readonly<Record<Name, readonly string[]>> = {
  notices: ['id', 'title', 'severity', 'text', 'effective'],
  ideas: ['id', 'title', 'status', 'votes', 'at'],
  reviews: ['id', 'rating', 'words', 'at'],
  guides: ['id', 'title', 'destination', 'sections'],
  surveys: ['id', 'title', 'questions'],
};

const WRONG = [undefined, null, -1, 12.5, true, '', ' ', [], {}, [null], { x: 1 }, [{ x: null }], '\0'.repeat(30_000)];

let host: FileHost;
before(async () => (host = await FileHost.start()));
after(() => host.close());
beforeEach(() => {
  host.files.clear();
  host.json('/support/site.json', TEST_SITE);
});

/** The document as a page gets it, and what is told of its file. */
async function read(name: Name, content: unknown) {
  host.json(`/support/${name}.en.json`, typeof content === 'string' ? content : JSON.stringify(content));
  const told: string[] = [];
  const hear = ({ pointer }: FileProblem) => void told.push(pointer);
  const port = createStaticConnector({ content: `${host.url}/support/`, site: 'test', secret: () => undefined, hear });
  // No room shows them yet, so they are not among the documents that rooms ask for.
  const answer = await port.read({ document: name as DocumentName, language: 'en' });
  assert.ok(!answer.unchanged);
  const document = answer.content as unknown as Fields;
  assert.deepEqual([...CONTRACT[name].Errors(document)], []);
  return { items: document[name] as readonly Fields[], document, told };
}

for (const name of NAMES) {
  const full = FULL[name] as Fields;
  const [item] = full[name] as readonly [Fields];
  const withItems = (...items: readonly unknown[]) => ({ ...full, [name]: items });

  describe(name, () => {
    it('are as the contract has them', async () => {
      const { items, told } = await read(name, full);
      assert.deepEqual(Object.keys(items[0]!).sort(), Object.keys(item).sort());
      assert.deepEqual(told, []);
    });

    it('lose the one that lacks what is needed, or has it wrong, and it is told', async () => {
      for (const field of NEEDED[name]) {
        const bad = WRONG.map((value) => ({ ...item, id: 'other', [field]: value }));
        const { items, told } = await read(name, withItems(...bad, item, null, 'x', []));
        assert.deepEqual(
          items.map(({ id }) => id),
          [item['id']],
          field,
        );
        assert.deepEqual(told.length, bad.length + 3, field);
        assert.equal(told[0], `/${name}/0`);
      }
    });

    it('lose no more than a field that is wrong and can be missed', async () => {
      for (const field of Object.keys(item).filter((each) => !NEEDED[name].includes(each))) {
        for (const value of [{ x: 1 }, 12.5, '', [null]]) {
          const { items } = await read(name, withItems({ ...item, [field]: value }));
          assert.equal(items.length, 1, field);
          assert.deepEqual(items[0]![field] ?? {}, {}, `${field}: ${JSON.stringify(value)}`);
        }
      }
    });

    it('have each id once', async () => {
      const { items, told } = await read(name, withItems(item, item));
      assert.equal(items.length, 1);
      assert.deepEqual(told, [`/${name}/1`]);
    });

    for (const [what, text] of Object.entries({
      'not JSON': `{"${name}": `,
      'a list': '[]',
      'without its list': '{}',
      huge: JSON.stringify(withItems({ ...item, title: 'ä'.repeat(10_000_000) })),
    })) {
      it(`in a file that is ${what} are refused with a reason, and the site is served`, async () => {
        const refused = await read(name, text).catch((error: unknown) => error);
        assert.ok(refused instanceof PortError && refused.code === 'content_invalid', String(refused));
        assert.match((refused.cause as FileProblem).file, new RegExp(`^${name}`));
        const port = createStaticConnector({ content: `${host.url}/support/`, site: 'test', secret: () => undefined });
        assert.ok(!(await port.read({ document: 'site', language: 'en' })).unchanged);
      });
    }

    it('of any content at all are a document of the contract, or an error with a code', async () => {
      const value = fc.jsonValue({ maxDepth: 4 });
      const part = fc.dictionary(fc.constantFrom(...Object.keys(item)), value, { maxKeys: 3 });
      await fc.assert(
        fc.asyncProperty(fc.oneof(value, part), value, async (change, beside) => {
          const mixed =
            typeof change === 'object' && change && !Array.isArray(change) ? { ...item, ...change } : change;
          const around = typeof beside === 'object' && !Array.isArray(beside) ? beside : {};
          await read(name, { ...full, ...around, [name]: [mixed, item] }).catch((error: unknown) => {
            assert.ok(error instanceof PortError && error.code === 'content_invalid', String(error));
          });
        }),
        { numRuns: 60 },
      );
    });
  });
}

describe('what is hostile', () => {
  const LINKS = ['javascript:alert(1)', 'data:text/html,x', ' https://x', 'vbscript:x', '//evil.example'];

  it('is text, and no link or picture', async () => {
    const script = '<script>alert(1)</script>';
    const [notice] = FULL.notices.notices;
    const nodes = LINKS.map((url) => ({ type: 'link', url, children: [{ type: 'text', value: 'words' }] }));
    const notices = LINKS.map((url, i) => ({
      ...notice,
      id: `n-${i}`,
      title: script,
      text:
        i % 2
          ? `[words](${url})`
          : [
              { type: 'paragraph', children: nodes },
              { type: 'image', url, alt: '' },
            ],
      source: { name: script, url },
    }));
    const { items } = await read('notices', { notices });
    assert.equal(items.length, LINKS.length);
    assert.equal(items[0]!['title'], script);
    for (const unsafe of ['"link"', '"image"', '"source"']) assert.ok(!JSON.stringify(items).includes(unsafe), unsafe);

    const photos = LINKS.map((url) => ({ url, alt: script }));
    const { items: reviews } = await read('reviews', {
      ...FULL.reviews,
      reviews: [{ ...FULL.reviews.reviews[0], photos }],
    });
    assert.ok(!('photos' in reviews[0]!));
  });

  it('adds no field that the contract does not know', async () => {
    const extra = JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "onclick": "alert(1)"}') as object;
    const { items, document } = await read('ideas', {
      ...FULL.ideas,
      ...extra,
      ideas: [{ ...FULL.ideas.ideas[0], ...extra }],
    });
    assert.deepEqual(Object.keys(document).sort(), ['ideas', 'language', 'site', 'validThrough']);
    assert.ok(!('onclick' in items[0]!) && !('x' in items[0]!));
  });
});
