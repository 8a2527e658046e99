import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import type { TestDesk } from '../support/desk.js';
import { startTestDesk } from '../support/desk.js';
import { content, faqOf } from '../support/faq.js';

const PLAIN = 'One *two* **three**, see [four](#faq/sly).\n\n* Five\n* Six\n  1. Seven\n\n### Eight\n\n1 < 2 & 3_4_5';
const SLY = 'Is </script><script>alert(1)</script> & "this" safe?';

describe('answers elsewhere', () => {
  let desk: TestDesk;
  let faq: ReturnType<typeof faqOf>;
  before(async () => {
    desk = await startTestDesk();
    faq = faqOf(await desk.operator());
    await faq.add({
      question: 'Lost luggage?',
      answer:
        'Tell **us**, and read [this](#faq/sly).\n\n1. One\n2. Two\n\n![A map](/map.svg)\n\n![Far](https://far.example/x.png)',
      keywords: ['bag'],
      checked: '2026-11-02',
    });
    await faq.add(content(SLY, 'A < B & "C" \\</script>'), 'en', { id: 'sly' });
    await faq.add(content('What & why?', PLAIN), 'en', { id: 'plain' });
    await faq.draft('sly', 'fi', 0, content('Onko turvallista?', 'On.'));
    await faq.publish('sly', 'fi', 1);
  });
  after(() => desk.stop());

  const get = (name: string, lang = 'en', headers: Record<string, string> = {}) =>
    fetch(`${desk.url}/v1/sites/test/${name}?lang=${lang}`, { headers });
  type Found = Element & { text: string };
  const all = (node: Root | Element): Found[] =>
    node.children.flatMap((child) =>
      child.type === 'element'
        ? [{ ...child, text: child.children.map((one) => ('value' in one ? one.value : '')).join('') }, ...all(child)]
        : [],
    );

  it('are a page that needs no script, asks for nothing elsewhere, and has an anchor for each', async () => {
    const answer = await get('faq.html', 'fi');
    assert.match(answer.headers.get('content-type')!, /^text\/html; charset=utf-8/);
    assert.match(answer.headers.get('content-security-policy')!, /default-src 'none'/);
    const elements = all(fromHtml(await answer.text()));
    const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
    assert.equal(named('html')[0]?.properties['lang'], 'fi');
    assert.deepEqual(
      named('script').map(({ properties }) => properties['type']),
      ['application/ld+json'],
    );
    for (const name of ['link', 'iframe', 'style', 'video']) assert.equal(named(name).length, 0, name);
    assert.deepEqual(
      named('img').map(({ properties }) => properties['src']),
      [`${desk.url}/map.svg`],
    );
    const anchors = named('article').map(({ properties }) => [properties['id'], properties['lang']]);
    assert.deepEqual(anchors, [
      ['tuki=faq/lost-luggage', 'en'],
      ['tuki=faq/sly', undefined],
      ['tuki=faq/plain', 'en'],
    ]);
    const hrefs = named('a').map(({ properties }) => properties['href']);
    assert.ok(hrefs.includes('#tuki=faq/sly'));
    assert.ok(hrefs.includes('https://far.example/x.png'));
  });

  it('are FAQPage JSON-LD whose answers are safe HTML, in the page too', async () => {
    const answer = await get('faq.jsonld');
    assert.match(answer.headers.get('content-type')!, /^application\/ld\+json/);
    const etag = answer.headers.get('etag')!;
    assert.equal((await get('faq.jsonld', 'en', { 'if-none-match': etag })).status, 304);
    const data = (await answer.json()) as { mainEntity: { name: string; acceptedAnswer: { text: string } }[] };
    assert.equal(data.mainEntity[1]?.name, SLY);
    for (const { acceptedAnswer } of data.mainEntity) {
      assert.doesNotMatch(acceptedAnswer.text, /<(?!\/?(p|ol|ul|li|strong|em|a|img|h3)\b)/);
    }
    const html = await (await get('faq.html')).text();
    const script = all(fromHtml(html)).find(({ tagName }) => tagName === 'script')!;
    assert.deepEqual(JSON.parse(script.text), data);
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  it('come back as they were, from JSON-LD, from the page and from Markdown', async () => {
    const texts: [string, string][] = [
      ['json-ld', await (await get('faq.jsonld')).text()],
      ['json-ld', await (await get('faq.html')).text()],
      ['markdown', await (await faq.call('GET', '/export.md?language=en')).text()],
    ];
    const back = async (format: string, text: string) => {
      const { changes } = await faq.import({ format, language: 'en', text });
      return new Map(changes.map(({ id, change }) => [id, change]));
    };
    for (const [format, text] of texts) assert.equal((await back(format, text)).get('plain'), 'same', format);
    assert.deepEqual([...(await back(...texts[2]!)).values()], ['same', 'same', 'same']);
    const file = await faq.call('GET', '/export.md?language=en');
    assert.match(file.headers.get('content-disposition')!, /^attachment; filename="faq-test-en\.md"$/);
  });
});
