import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Value } from 'typebox/value';
import type { FaqEntry } from '../../src/contract/index.js';
import { FaqDocument } from '../../src/contract/schema/faq.js';
import { FaqBoard, FaqEntry as FaqEntrySchema } from '../../src/contract/schema/faq-console.js';
import type { TestDesk } from '../support/desk.js';
import { startTestDesk } from '../support/desk.js';
import { openEvents } from '../support/events.js';
import { content, CONTENT, faqDocument, faqOf, refusal } from '../support/faq.js';

describe('answers at the console', () => {
  let desk: TestDesk;
  let faq: ReturnType<typeof faqOf>;
  before(async () => {
    desk = await startTestDesk();
    faq = faqOf(await desk.operator());
  });
  after(() => desk.stop());

  const questions = async (lang?: string) => (await faqDocument(desk, lang)).answers.map(({ question }) => question);

  it('are drafts until they are published, and drafts again when that is taken back', async () => {
    const made = await faq.create(CONTENT);
    assert.equal(made.id, 'can-i-bring-my-dog');
    assert.equal(made.texts['en']?.status, 'draft');
    assert.deepEqual(await questions(), []);
    const shown = await faq.publish(made.id, 'en', 1);
    assert.equal(shown.texts['en']?.status, 'published');
    const document = await faqDocument(desk);
    assert.ok(Value.Check(FaqDocument, document));
    assert.deepEqual([document.answers[0]?.question, document.answers[0]?.keywords], [CONTENT.question, ['pet']]);
    await faq.call('POST', `/answers/${made.id}/en/unpublish`, { revision: 2 });
    assert.deepEqual(await questions(), []);
    assert.equal((await faq.read(made.id)).texts['en']?.draft?.question, CONTENT.question);
    assert.ok(Value.Check(FaqEntrySchema, await faq.read(made.id)));
    await faq.publish(made.id, 'en', 3);
  });

  it('show travellers the published text while the next one is written, and remember who wrote what', async () => {
    const id = await faq.add(content('First words'));
    const changed = await faq.draft(id, 'en', 2, content('Second words'));
    assert.equal(changed.texts['en']?.status, 'changed');
    assert.ok((await questions()).includes('First words'));
    await faq.publish(id, 'en', 3);
    assert.ok((await questions()).includes('Second words'));
    const { history } = (await faq.read(id)).texts['en']!;
    assert.deepEqual(
      history.map(({ act, content: { question }, by }) => [act, question, by]),
      [
        ['publish', 'Second words', 'owner'],
        ['draft', 'Second words', 'owner'],
        ['publish', 'First words', 'owner'],
        ['draft', 'First words', 'owner'],
      ],
    );
  });

  it('give two who write at once both texts, and lose neither', async () => {
    const { id } = await faq.create(content('Together'));
    await faq.draft(id, 'en', 1, content('Together', 'Mine'));
    const late = await faq.call('PUT', `/answers/${id}/en`, { revision: 1, content: content('Together', 'Yours') });
    const { error, yours, theirs } = await refusal(late, 409);
    assert.equal(error.code, 'revision_old');
    assert.equal((yours as { answer: string }).answer, 'Yours');
    assert.equal((theirs as FaqEntry).texts['en']?.draft?.answer, 'Mine');
    assert.equal((await faq.read(id)).texts['en']?.draft?.answer, 'Mine');
    for (const path of [`/answers/${id}/en/publish`]) {
      assert.equal((await refusal(await faq.call('POST', path, { revision: 1 }), 409)).error.code, 'revision_old');
    }
    const merged = await faq.draft(id, 'en', (theirs as FaqEntry).texts['en']!.revision, content('Together', 'Ours'));
    assert.equal(merged.texts['en']?.draft?.answer, 'Ours');
  });

  it('take the same words twice as once, so that a retry is harmless', async () => {
    const { id } = await faq.create(content('Twice'));
    await faq.draft(id, 'en', 1, content('Twice', 'More'));
    const again = await faq.draft(id, 'en', 1, content('Twice', 'More'));
    assert.equal(again.texts['en']?.revision, 2);
    await faq.publish(id, 'en', 2);
    assert.equal((await faq.publish(id, 'en', 2)).texts['en']?.revision, 3);
  });

  it('fall back to the next language, and say which', async () => {
    const id = await faq.add(content('Only English'));
    await faq.draft(id, 'fi', 0, content('Suomeksi'));
    const before = (await faqDocument(desk, 'fi')).answers.find((answer) => answer.id === id)!;
    assert.deepEqual([before.question, before.language], ['Only English', undefined]);
    await faq.publish(id, 'fi', 1);
    const finnish = await faqDocument(desk, 'fi-FI');
    assert.equal(finnish.language, 'fi');
    const byId = new Map(finnish.answers.map((answer) => [answer.id, answer]));
    assert.deepEqual([byId.get(id)?.question, byId.get(id)?.language], ['Suomeksi', undefined]);
    assert.equal(byId.get('can-i-bring-my-dog')?.language, 'en');
    const board = await faq.board();
    assert.ok(Value.Check(FaqBoard, board));
    const item = board.answers.find((answer) => answer.id === id)!;
    assert.deepEqual(Object.keys(item.texts).sort(), ['en', 'fi']);
    assert.deepEqual(board.languages.slice(0, 2), ['en', 'fi']);
  });

  it('have topics, phases and tags in common, in force at once, and lose topics that are gone', async () => {
    const id = await faq.add(content('With traits'));
    const traits = { topics: ['pets'], phase: ['before'], tags: ['families'] };
    const unknown = await refusal(await faq.call('PUT', `/answers/${id}`, { revision: 1, traits }), 422);
    assert.deepEqual((unknown['problems'] as { code: string }[])[0]?.code, 'topic_unknown');
    const { revision } = await faq.board();
    const topics = [{ id: 'pets', names: { en: 'Pets', fi: 'Lemmikit' } }];
    assert.equal((await faq.call('PUT', '/topics', { revision, topics })).status, 200);
    assert.equal((await faq.call('PUT', `/answers/${id}`, { revision: 1, traits })).status, 200);
    const document = await faqDocument(desk, 'fi');
    assert.deepEqual(document.topics, [{ id: 'pets', name: 'Lemmikit' }]);
    assert.deepEqual(document.answers.find((answer) => answer.id === id)?.tags, ['families']);
    assert.equal(
      (await refusal(await faq.call('PUT', '/topics', { revision, topics: [] }), 409)).error.code,
      'revision_old',
    );
    await faq.call('PUT', '/topics', { revision: revision + 1, topics: [] });
    assert.deepEqual((await faq.read(id)).topics, []);
  });

  it('stand in the order that was chosen', async () => {
    const ids = (await faq.board()).answers.map(({ id }) => id);
    const wanted = [...ids].reverse();
    const { revision } = await faq.board();
    assert.equal((await faq.call('PUT', '/order', { revision, ids: wanted })).status, 200);
    assert.deepEqual(
      (await faq.board()).answers.map(({ id }) => id),
      wanted,
    );
    const id = await faq.add(content('The newest'));
    assert.equal((await faq.board()).answers.at(-1)?.id, id);
  });

  it('go with everything when they are deleted, in one language or in all', async () => {
    const id = await faq.add(content('To be deleted'));
    await faq.draft(id, 'fi', 0, content('Poistettava'));
    const remove = (path: string, revision: number) => faq.call('DELETE', `/answers/${path}?revision=${revision}`);
    assert.equal((await remove(`${id}/fi`, 1)).status, 200);
    assert.deepEqual(Object.keys((await faq.read(id)).texts), ['en']);
    assert.equal((await remove(id, 7)).status, 409);
    assert.equal((await remove(id, 1)).status, 204);
    assert.equal((await refusal(await faq.call('GET', `/answers/${id}`), 404)).error.code, 'answer_unknown');
    assert.ok(!(await questions()).includes('To be deleted'));
  });

  it('are not published with HTML, unsafe links or nothing, and say in which line', async () => {
    const bad: [string, string, number | undefined][] = [
      ['Fine\n\n<img src=x onerror=alert(1)>', 'html_found', 3],
      ['[click](javascript:alert(1))', 'link_unsafe', 1],
      ['  \n ', 'answer_empty', undefined],
    ];
    for (const [i, [answer, code, line]] of bad.entries()) {
      const { id } = await faq.create(content(`Bad ${i}`, answer));
      const body = await refusal(await faq.call('POST', `/answers/${id}/en/publish`, { revision: 1 }), 422);
      assert.deepEqual([body.error.code, body.error.field], ['content_invalid', 'answer']);
      const [problem] = body['problems'] as { code: string; line?: number; message: string }[];
      assert.deepEqual([problem?.code, problem?.line], [code, line]);
      assert.match(problem!.message, /\.$/);
    }
    const preview = await faq.call('POST', '/preview', content('?', 'One [two](javascript:x)'));
    assert.equal(((await preview.json()) as { problems: unknown[] }).problems.length, 1);
  });

  it('refuse what cannot be stored, ids that are taken, and who is not signed in', async () => {
    const nul = await refusal(await faq.call('POST', '/answers', { language: 'en', content: content('a\0') }), 422);
    assert.equal(nul.error.code, 'content_invalid');
    const taken = { id: 'can-i-bring-my-dog', language: 'en', content: CONTENT };
    assert.equal((await refusal(await faq.call('POST', '/answers', taken), 409)).error.code, 'answer_exists');
    assert.equal((await faq.call('POST', '/answers', { ...taken, id: '../x' })).status, 400);
    assert.equal((await fetch(`${desk.url}/console/api/sites/test/faq/`)).status, 401);
    const elsewhere = await (await desk.operator()).call('GET', '/sites/nowhere/faq/');
    assert.equal((await refusal(elsewhere, 404)).error.code, 'site_unknown');
  });

  it(
    'reach every open page within seconds, whoever it is, and consoles with each draft',
    { timeout: 20_000 },
    async () => {
      const page = await openEvents(`${desk.url}/v1/sites/test/events`, { origin: 'https://agency.example' });
      assert.equal(page.response.headers.get('access-control-allow-origin'), 'https://agency.example');
      const { secret } = desk.device();
      const known = await openEvents(`${desk.url}/v1/sites/test/events`, { authorization: `Bearer ${secret}` });
      const { cookie } = await desk.operator();
      const office = await openEvents(`${desk.url}/console/api/events`, { cookie });
      const isFaq = ({ data }: { data: object }) => 'document' in data && data.document === 'faq';
      const { id } = await faq.create(content('Fresh'));
      await office.next(isFaq);
      const started = performance.now();
      await faq.publish(id, 'en', 1);
      for (const ear of [page, known])
        assert.deepEqual((await ear.next(isFaq)).data, { type: 'document', document: 'faq' });
      assert.ok((await questions()).includes('Fresh'));
      assert.ok(performance.now() - started < 3_000);
      for (const ear of [page, known, office]) ear.close();
    },
  );
});
