import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { SiteDocument } from '../../src/contract/index.js';
import { SiteDocument as Schema } from '../../src/contract/schema/documents.js';
import { Value } from 'typebox/value';
import type { TestDesk } from '../support/desk.js';
import { message, startTestDesk } from '../support/desk.js';

/** One white pixel. */
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';
const START = Date.parse('2026-03-02T10:00:00Z');

describe('the site document', () => {
  let desk: TestDesk;
  let time = START;
  before(async () => (desk = await startTestDesk({ now: () => time })));
  after(() => desk.stop());

  const get = (query = '', headers: Record<string, string> = {}) =>
    fetch(`${desk.url}/v1/sites/test/site.json${query}`, { headers });
  const document = async (query?: string) => (await (await get(query)).json()) as SiteDocument;

  const languages: [asked: string, given: string][] = [
    ['fi', 'fi'],
    ['fi-FI', 'fi'],
    ['FI_fi', 'fi'],
    ['en', 'en'],
    ['ko', 'en'],
    ['toString', 'en'],
  ];
  for (const [asked, given] of languages) {
    it(`is given in ${given} to whoever asks for ${asked}`, async () => {
      const site = await document(`?lang=${asked}`);
      assert.equal(site.language, given);
      assert.equal(site.name, given === 'fi' ? 'Testitoimisto' : 'Test agency');
      assert.equal(site.channels[0]?.price, given === 'fi' ? 'Paikallispuhelu' : 'Local rate');
      assert.ok(Value.Check(Schema, site));
    });
  }

  it('comes in the language of the site when none is asked for, and refuses what is no language', async () => {
    assert.equal((await document()).language, 'en');
    assert.equal((await get('?lang=%00')).status, 400);
  });

  it('may be read by every page and kept by every cache', async () => {
    const answer = await get();
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.match(answer.headers.get('access-control-expose-headers')!, /ETag/);
    assert.match(
      answer.headers.get('cache-control')!,
      /^public, max-age=30, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    );
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await get()).headers.get('etag')!;
    assert.match(etag, /^"[\w-]+"$/);
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await get('', { 'if-none-match': held });
      assert.deepEqual([answer.status, await answer.text(), answer.headers.get('etag')], [304, '', etag]);
    }
    assert.equal((await get('', { 'if-none-match': '"other"' })).status, 200);
    assert.equal((await get('?lang=fi', { 'if-none-match': etag })).status, 200);
    const preflight = await fetch(`${desk.url}/v1/sites/test/site.json`, {
      method: 'OPTIONS',
      headers: { origin: 'https://any.example' },
    });
    assert.match(preflight.headers.get('access-control-allow-headers')!, /If-None-Match/);
  });

  it('shows who answers, with a face that never changes under its address', async () => {
    const operator = await desk.operator();
    const before = (await get()).headers.get('etag');
    await operator.call('PUT', '/profile', { name: 'Aino', languages: ['fi', 'en'], photo: PNG });
    const [agent] = (await document()).agents;
    assert.deepEqual([agent?.name, agent?.languages], ['Aino', ['fi', 'en']]);
    assert.notEqual((await get()).headers.get('etag'), before);
    const photo = await fetch(desk.url + agent!.photo);
    assert.equal(photo.headers.get('content-type'), 'image/png');
    assert.equal(photo.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(photo.headers.get('cache-control')!, /immutable/);
    assert.deepEqual(Buffer.from(await photo.arrayBuffer()), Buffer.from(PNG.split(',')[1]!, 'base64'));
    await operator.call('PUT', '/profile', { name: 'Aino', languages: ['fi', 'en'], photo: null });
    assert.equal((await document()).agents[0]?.photo, undefined);
    assert.equal((await fetch(desk.url + agent!.photo)).status, 404);
  });

  it('says how long an answer takes, as measured by the first answers of four weeks', async () => {
    const operator = await desk.operator();
    assert.equal((await document()).expectedReply, undefined);
    for (const minutes of [1, 2, 3, 4, 50]) {
      const mine = message('Hello?');
      mine.at = new Date(time).toISOString();
      await desk.device().send(mine);
      time += minutes * 60_000;
      await operator.answer(mine.body.conversation, 'Yes?');
      await operator.answer(mine.body.conversation, 'Anything else?');
    }
    assert.deepEqual((await document()).expectedReply, { seconds: 240, answers: 5 });
    time += 29 * 24 * 60 * 60 * 1000;
    assert.equal((await document()).expectedReply, undefined);
  });

  it('has no name that is none', async () => {
    for (const name of ['moon', 'toString', '__proto__', 'site.json']) {
      const answer = await fetch(`${desk.url}/v1/sites/test/${name}.json`);
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /document_unknown|page_unknown/);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    }
  });
});
