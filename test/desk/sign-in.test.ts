import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Operator } from '../../src/contract/index.js';
import { configFromEnvironment } from '../../src/desk/config.js';
import { startDesk } from '../../src/desk/start.js';
import { operatorAt } from '../support/console.js';
import type { TestDesk } from '../support/desk.js';
import { OWNER, startTestDesk } from '../support/desk.js';
import { temporaryFolder } from '../support/folder.js';

const json = { 'content-type': 'application/json' };
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code;
const post = (url: string, path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/console/api/${path}`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });

describe('signing in', () => {
  let desk: TestDesk;
  let time = Date.now();
  before(async () => (desk = await startTestDesk({ now: () => time })));
  after(() => desk.stop());

  const me = async (cookie: string) => operatorAt(`${desk.url}/console/api`, cookie).call('GET', '/session');

  it('gives a cookie that scripts cannot read and other sites cannot use, and lasts until signing out', async () => {
    const answer = await post(desk.url, 'session', { ...OWNER, email: ` ${OWNER.email.toUpperCase()} ` });
    const operator = (await answer.json()) as Operator;
    assert.equal(operator.email, OWNER.email);
    const [cookie = ''] = answer.headers.getSetCookie();
    assert.match(cookie, /^tuki_session=[\w-]{43};/);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/console']) assert.ok(cookie.includes(part), cookie);
    const session = cookie.split(';')[0]!;
    assert.equal((await me(session)).status, 200);
    const out = await operatorAt(`${desk.url}/console/api`, session).call('DELETE', '/session');
    assert.equal(out.status, 204);
    assert.equal((await me(session)).status, 401);
  });

  it('is over after two weeks', async () => {
    const { cookie } = await desk.operator();
    time += 13 * 24 * 60 * 60 * 1000;
    assert.equal((await me(cookie)).status, 200);
    time += 2 * 24 * 60 * 60 * 1000;
    assert.equal(await codeOf(await me(cookie)), 'session_missing');
  });

  it('does not tell a wrong password from an unknown address', async () => {
    const wrong = await post(desk.url, 'session', { ...OWNER, password: 'wrong password' });
    const unknown = await post(desk.url, 'session', { ...OWNER, email: 'nobody@agency.example' });
    assert.deepEqual([wrong.status, unknown.status], [401, 401]);
    assert.equal(await wrong.text(), await unknown.text());
  });

  it('is not possible from a page of another origin', async () => {
    const answer = await post(desk.url, 'session', OWNER, { origin: 'https://agency.example' });
    assert.deepEqual([answer.status, await codeOf(answer)], [403, 'origin_forbidden']);
    assert.equal((await post(desk.url, 'session', OWNER, { origin: desk.url })).status, 200);
  });

  it('refuses what is not the JSON it asks for', async () => {
    for (const body of [{}, { email: 5, password: 'x' }, { email: OWNER.email }, []]) {
      assert.equal(await codeOf(await post(desk.url, 'session', body)), 'request_invalid');
    }
    const form = await fetch(`${desk.url}/console/api/session`, { method: 'POST', body: new URLSearchParams(OWNER) });
    assert.equal(await codeOf(form), 'json_invalid');
    assert.equal((await post(desk.url, 'session', { email: 'a\0@b', password: 'x' })).status, 401);
  });

  it('is needed for everything behind it', async () => {
    for (const path of ['inbox', 'session', 'events', 'conversations/test/x']) {
      assert.equal(await codeOf(await fetch(`${desk.url}/console/api/${path}`)), 'session_missing');
    }
    const forged = operatorAt(`${desk.url}/console/api`, 'tuki_session=forged');
    assert.equal((await forged.call('PUT', '/profile', { name: 'Me', languages: [] })).status, 401);
  });

  it('is refused for a while after ten wrong passwords, for that account only', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 11 }, () =>
        post(desk.url, 'session', { email: 'guessed@agency.example', password: 'guess' }),
      ),
    );
    const statuses = attempts.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [...Array<number>(10).fill(401), 429]);
    const refused = attempts.find(({ status }) => status === 429)!;
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal((await post(desk.url, 'session', OWNER)).status, 200);
  });

  it('lets operators change their own name, languages and photo, and nothing else', async () => {
    const operator = await desk.operator();
    const change = { name: ' Aino ', languages: ['fi', 'sv'] };
    const answer = await operator.call('PUT', '/profile', { ...change, email: 'other@agency.example', id: 'other' });
    const profile = (await answer.json()) as Operator;
    assert.deepEqual([profile.name, profile.languages, profile.email], ['Aino', ['fi', 'sv'], OWNER.email]);
    const bad = [
      { ...change, name: '  ' },
      { ...change, name: 'a\0' },
      { ...change, languages: ['<b>'] },
      { ...change, photo: 'https://evil.example/x.png' },
      { ...change, photo: 'data:image/svg+xml;base64,PHN2Zy8+' },
      { ...change, photo: `data:image/png;base64,${Buffer.from('<script>').toString('base64')}` },
      { name: 'Aino' },
    ];
    for (const body of bad) assert.equal(await codeOf(await operator.call('PUT', '/profile', body)), 'request_invalid');
  });
});

describe('the first owner', () => {
  const owner = { email: 'first@agency.example', password: 'a long enough password', name: 'First', languages: ['fi'] };
  const config = { host: '127.0.0.1', port: 0, commandsPerMinute: 600, worker: true };

  it('is made by the link printed at start, once; each start has a new link until then', async () => {
    const data = temporaryFolder();
    const first = await startDesk({ ...config, data });
    const old = new URL(first.welcome!).hash.slice('#welcome='.length);
    await first.stop();
    const desk = await startDesk({ ...config, data });
    const invitation = new URL(desk.welcome!).hash.slice('#welcome='.length);
    const make = (more: object) => post(desk.address, 'owner', { ...owner, invitation, ...more });

    assert.equal(await codeOf(await make({ invitation: old })), 'invitation_invalid');
    assert.equal(await codeOf(await make({ password: 'eleven char' })), 'password_weak');
    assert.equal(await codeOf(await make({ email: 'first' })), 'request_invalid');
    const answer = await make({});
    assert.equal(((await answer.json()) as Operator).name, 'First');
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    assert.equal((await operatorAt(`${desk.address}/console/api`, cookie).call('GET', '/inbox')).status, 200);
    assert.equal(await codeOf(await make({ email: 'second@agency.example' })), 'invitation_invalid');
    await desk.stop();

    const third = await startDesk({ ...config, data });
    assert.equal(third.welcome, undefined);
    await third.stop();
  });

  it('is not made twice by two who open the link at the same moment', async () => {
    const desk = await startDesk({ ...config, data: temporaryFolder() });
    const invitation = new URL(desk.welcome!).hash.slice('#welcome='.length);
    const both = await Promise.all(
      ['a@agency.example', 'b@agency.example'].map((email) =>
        post(desk.address, 'owner', { ...owner, email, invitation }),
      ),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 403]);
    await desk.stop();
  });

  it('may be named by the settings; a password that was changed since stays', async () => {
    const data = temporaryFolder();
    const env = {
      PORT: '0',
      TUKI_DATA: data,
      TUKI_OWNER_EMAIL: 'Owner@agency.example',
      TUKI_OWNER_PASSWORD: 'the first password',
    };
    const first = await startDesk(configFromEnvironment(env));
    assert.equal(first.welcome, undefined);
    await first.stop();
    const second = await startDesk(configFromEnvironment({ ...env, TUKI_OWNER_PASSWORD: 'the second password' }));
    const signIn = (password: string) => post(second.address, 'session', { email: 'owner@agency.example', password });
    assert.equal((await signIn('the first password')).status, 200);
    assert.equal((await signIn('the second password')).status, 401);
    await second.stop();
  });
});
