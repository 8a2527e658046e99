import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createDeskConnector } from '../../src/connectors/desk/index.js';
import { HEARTBEAT_MS, PortError, START } from '../../src/contract/index.js';
import type { Heard, Port } from '../../src/contract/index.js';
import { message } from '../support/desk.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const SECRET = 's'.repeat(43);
const receipt = { reference: 'K7', at: '2026-06-01T10:00:00Z', cursor: '5' };

/** Something that answers where a desk should be. */
describe('the desk connector', { timeout: 30_000 }, () => {
  let answer: Answer;
  let requests: IncomingMessage[];
  let port: Port;
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  beforeEach(async () => {
    requests = [];
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const desk = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    port = createDeskConnector({ desk, site: 'test', secret: () => SECRET });
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const says = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return (_request, response) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  };
  const failure = async (promise: Promise<unknown>): Promise<PortError> => {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof PortError, `resolved, or rejected with ${error}`);
    return error;
  };

  it('sends its secret in a header, to the address of the contract', async () => {
    const sent = message('Hei');
    answer = says(200, { results: [{ id: sent.id, receipt }] });
    assert.deepEqual(await port.send([sent]), [{ id: sent.id, receipt }]);
    const [{ method, url, headers }] = requests as [IncomingMessage];
    assert.deepEqual([method, url], ['POST', '/v1/sites/test/commands']);
    assert.equal(headers.authorization, `Bearer ${SECRET}`);
  });

  it('asks for documents without any identifier', async () => {
    answer = says(404, { error: { code: 'site_unknown', message: '' } });
    assert.equal((await failure(port.read({ document: 'site', language: 'fi' }))).code, 'site_unknown');
    const [{ url, headers }] = requests as [IncomingMessage];
    assert.equal(url, '/v1/sites/test/site.json?lang=fi');
    assert.equal(headers.authorization ?? headers.cookie ?? headers['if-none-match'], undefined);
  });

  const sent = message('Hei');
  const wrongAnswers: [string, Answer, string][] = [
    [
      'a page of a captive portal',
      says(200, '<!doctype html><p>Sign in to the wifi</p>', { 'content-type': 'text/html' }),
      'network_failed',
    ],
    ['a redirection', says(302, '', { location: 'http://127.0.0.1:1/login' }), 'network_failed'],
    ['a proxy’s 404', says(404, '<h1>Not found</h1>'), 'network_failed'],
    ['a proxy’s 502', says(502, '<h1>Bad gateway</h1>'), 'desk_busy'],
    ['a proxy’s 413', says(413, 'Too large'), 'body_too_large'],
    ['half an answer', says(200, '{"results":[{"id":'), 'network_failed'],
    ['no results', says(200, {}), 'desk_failed'],
    ['too few results', says(200, { results: [] }), 'desk_failed'],
    ['the result of something else', says(200, { results: [{ id: message('x').id, receipt }] }), 'desk_failed'],
    [
      'a receipt without a cursor',
      says(200, { results: [{ id: sent.id, receipt: { ...receipt, cursor: 5 } }] }),
      'desk_failed',
    ],
    ['neither receipt nor error', says(200, { results: [{ id: sent.id }] }), 'desk_failed'],
    ['the desk’s own error', says(403, { error: { code: 'origin_forbidden', message: 'No.' } }), 'origin_forbidden'],
    ['a connection that breaks', (request) => request.socket.destroy(), 'network_failed'],
  ];
  for (const [name, wrong, code] of wrongAnswers) {
    it(`never takes ${name} for a receipt`, async () => {
      answer = wrong;
      assert.equal((await failure(port.send([sent]))).code, code);
    });
  }

  it('never takes a foreign page for a conversation', async () => {
    const { conversation } = sent.body;
    const info = { id: conversation, reference: 'K7', status: 'open', delivered: '0', read: '0' };
    for (const wrong of [
      { messages: [], cursor: '0' },
      { messages: [], cursor: '0', conversation: { ...info, id: message('x').id } },
      { messages: [{ id: 'x' }], cursor: '0', conversation: info },
      { messages: {}, cursor: '0', conversation: info },
      null,
    ]) {
      answer = says(200, wrong);
      assert.equal((await failure(port.read({ conversation, after: START }))).code, 'desk_failed');
    }
  });

  it('passes on when to come back, in seconds or as a date', async () => {
    answer = says(429, { error: { code: 'rate_limited', message: '' } }, { 'retry-after': '7' });
    assert.equal((await failure(port.send([sent]))).details.retryAfter, 7_000);
    const at = new Date(Date.now() + 60_000).toUTCString();
    answer = says(503, { error: { code: 'desk_busy', message: '' } }, { 'retry-after': at });
    const { code, details } = await failure(port.send([sent]));
    assert.equal(code, 'desk_busy');
    assert.ok(details.retryAfter! > 50_000 && details.retryAfter! <= 60_000);
  });

  describe('listening', () => {
    const stream =
      (...texts: string[]): Answer =>
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (const text of [': open\n\n', ...texts]) response.write(text);
      };
    const hint = (cursor: string) => ({ type: 'conversation', conversation: sent.body.conversation, cursor }) as const;
    const line = (cursor: string) => `id: ${cursor}\ndata: ${JSON.stringify(hint(cursor))}\n\n`;

    function listen(after: string) {
      const heard: Heard[] = [];
      let wake = () => {};
      const stop = port.listen(after, (one) => {
        heard.push(one);
        wake();
      });
      const until = async (count: number) => {
        while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve));
        return heard;
      };
      return { until, stop };
    }

    it('goes on where the last stream ended', async () => {
      answer = (request, response) => {
        stream(line('7'), 'data: not json\n\n', `data: ${JSON.stringify({ type: 'moon' })}\n\n`)(request, response);
        answer = stream(line('9'));
        setImmediate(() => response.end());
      };
      const { until, stop } = listen('3');
      const up = { type: 'line', state: 'up' };
      assert.deepEqual(await until(5), [up, hint('7'), { type: 'line', state: 'down' }, up, hint('9')]);
      assert.deepEqual(
        requests.map(({ url }) => url),
        ['3', '7'].map((after) => `/v1/sites/test/events?after=${after}`),
      );
      assert.equal(requests[0]!.headers.authorization, `Bearer ${SECRET}`);
      const ended = new Promise((resolve) => requests[1]!.once('close', resolve));
      stop();
      await ended;
    });

    it('takes nothing but an event stream for one', async () => {
      answer = says(200, '<p>Sign in</p>', { 'content-type': 'text/html' });
      const { until, stop } = listen(START);
      assert.deepEqual(await until(1), [{ type: 'line', state: 'down' }]);
      answer = stream();
      assert.deepEqual((await until(2))[1], { type: 'line', state: 'up' });
      stop();
    });

    it('leaves a stream that has fallen silent', async ({ mock: { timers } }) => {
      answer = stream();
      timers.enable({ apis: ['setTimeout'] });
      const { until, stop } = listen(START);
      await until(1);
      const gone = new Promise((resolve) => requests[0]!.once('close', resolve));
      // Each byte starts the watch again, so the clock is moved until it has run out.
      const moving = setInterval(() => timers.tick(HEARTBEAT_MS), 1);
      await gone;
      clearInterval(moving);
      assert.deepEqual((await until(2))[1], { type: 'line', state: 'down' });
      stop();
    });
  });
});
