import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { get as request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { TestDesk } from '../support/desk.js';
import { message, startTestDesk } from '../support/desk.js';
import { openEvents } from '../support/events.js';
import { temporaryFolder } from '../support/folder.js';

describe('for whoever runs the desk', () => {
  let desk: TestDesk;
  before(async () => (desk = await startTestDesk()));
  after(() => desk.stop());

  it('tells that it lives and that it is ready', async () => {
    assert.equal((await fetch(`${desk.url}/healthz`)).status, 200);
    assert.equal((await fetch(`${desk.url}/readyz`)).status, 200);
  });

  it('does not start on a port that another one has', async () => {
    const port = Number(new URL(desk.url).port);
    await assert.rejects(startTestDesk({ config: { port } }), { code: 'EADDRINUSE' });
  });

  it('answers an address that cannot be read', async () => {
    const answer = await fetch(`${desk.url}/%`);
    assert.deepEqual([answer.status, /request_invalid/.test(await answer.text())], [400, true]);
  });

  it('counts requests, commands, streams and transactions, and names nobody', async () => {
    const device = desk.device();
    const mine = message('Secret words');
    await device.send(mine, { ...message('x'), type: 'made.up' }, message(''));
    await device.get(`/conversations/${mine.body.conversation}`);
    const events = await openEvents(`${desk.url}/v1/sites/test/events`, { authorization: `Bearer ${device.secret}` });
    const text = await (await fetch(`${desk.url}/metrics`)).text();
    for (const line of [
      'tuki_commands_total{type="message.send",outcome="receipt"} 1',
      'tuki_commands_total{type="unknown",outcome="command_unknown"} 1',
      'tuki_commands_total{type="message.send",outcome="text_invalid"} 1',
      'tuki_open_streams 1',
      'tuki_request_seconds_count{method="POST",route="/v1/sites/:site/commands",status="200"} 1',
      'tuki_write_jobs_count 1',
    ]) {
      assert.ok(text.includes(line), `${line} is missing in\n${text}`);
    }
    for (const word of ['Secret', 'made.up', mine.id, mine.body.conversation, device.secret])
      assert.ok(!text.includes(word), word);
    events.close();
  });

  it('describes its whole interface, with every schema of the contract by its name', async () => {
    const api = (await (await fetch(`${desk.url}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, object>;
      components: { schemas: Record<string, object> };
    };
    assert.match(api.openapi, /^3\.1/);
    for (const address of [
      '/v1/sites/{site}/commands',
      '/v1/sites/{site}/conversations/{id}',
      '/v1/sites/{site}/events',
      '/console/api/inbox',
      '/console/api/conversations/{site}/{id}/messages',
    ]) {
      assert.ok(api.paths[address], `${address} is missing: ${Object.keys(api.paths).join(' ')}`);
    }
    for (const name of [
      'Command',
      'Receipt',
      'ConversationPage',
      'SiteDocument',
      'PortEvent',
      'InboxItem',
      'ErrorAnswer',
    ]) {
      assert.ok(api.components.schemas[name], `${name} is missing`);
    }
  });

  it('answers in its own words where there is nothing', async () => {
    for (const address of [
      '/nothing',
      '/v1',
      '/console/api/nothing',
      '/v1/sites/test/nothing',
      '/tuki.js',
      '/console/',
    ]) {
      const answer = await fetch(desk.url + address);
      assert.ok(answer.status === 404 || answer.status === 400, `${address} ${answer.status}`);
      assert.match(await answer.text(), /"code":"(page_unknown|request_invalid|site_unknown)"/);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    }
  });
});

describe('the files that a desk serves', () => {
  const folder = (files: Record<string, string | Buffer>) => {
    const root = temporaryFolder();
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), content);
    }
    return root;
  };
  const script = '/* the tag */'.repeat(100);
  let desk: TestDesk;
  before(async () => {
    const embed = folder({
      'tuki.js': script,
      'tuki.js.br': brotliCompressSync(script),
      'r/kit-abc.js': script,
      'r/kit-abc.js.br': brotliCompressSync(script),
    });
    const console = folder({ 'index.html': '<!doctype html>', 'assets/main-abc.js': script });
    const demo = folder({
      'index.html': '<!doctype html><h1>Demo</h1>',
      'fi/index.html': '<!doctype html><h1>Esittely</h1>',
    });
    desk = await startTestDesk({ folders: { embed, console, demo } });
  });
  after(() => desk.stop());

  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(desk.url + address, { headers, redirect: 'manual' });

  /** As a browser asks again; fetch would add that it wants no cached answer. */
  const statusWith = (etag: string) =>
    new Promise((resolve) => {
      const headers = { 'if-none-match': etag, 'accept-encoding': 'br' };
      request(`${desk.url}/tuki.js`, { headers, agent: false }, (answer) => resolve(answer.resume().statusCode));
    });

  it('give the tag to any page, small, and fresh within minutes', async () => {
    const answer = await get('/tuki.js', { 'accept-encoding': 'br' });
    assert.equal(answer.headers.get('content-encoding'), 'br');
    assert.equal(await answer.text(), script);
    assert.match(answer.headers.get('content-type')!, /javascript/);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(answer.headers.get('cache-control')!, /max-age=300/);
    assert.equal(await statusWith(answer.headers.get('etag')!), 304);
    const plain = await get('/tuki.js', { 'accept-encoding': 'identity' });
    assert.deepEqual([plain.headers.get('content-encoding'), await plain.text()], [null, script]);
  });

  it('give its chunks to any page, for good', async () => {
    const answer = await get('/r/kit-abc.js', { 'accept-encoding': 'br' });
    assert.equal(answer.headers.get('content-encoding'), 'br');
    assert.equal(await answer.text(), script);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.match(answer.headers.get('cache-control')!, /max-age=31536000, immutable/);
    assert.equal((await get('/r/kit-other.js')).status, 404);
    assert.equal((await get('/r/..%2ftuki.js')).status, 404);
  });

  it('give the console with a policy that allows nothing but its own files', async () => {
    const answer = await get('/console/');
    assert.equal(answer.status, 200);
    const policy = answer.headers.get('content-security-policy')!;
    assert.match(policy, /script-src 'self'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.ok(!/unsafe|https?:/.test(policy), policy);
    assert.equal((await get('/console/assets/main-abc.js')).status, 200);
    const bare = await get('/console');
    assert.ok([301, 302, 308].includes(bare.status));
    assert.match(bare.headers.get('location')!, /\/console\/$/);
    assert.equal((await get('/console/api/session')).status, 401);
  });

  it('give the demo, in every folder of it, and lead to it from the front', async () => {
    assert.match(await (await get('/demo/')).text(), /Demo/);
    assert.match(await (await get('/demo/fi/')).text(), /Esittely/);
    assert.equal((await get('/')).headers.get('location'), '/demo/');
  });
});
