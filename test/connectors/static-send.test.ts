/** What happens to the words of a traveller where an agency has no desk. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createStaticConnector } from '../../src/connectors/static/index.js';
import type { CommandResult, Port } from '../../src/contract/index.js';
import { BATCH_MAX, PortError, START } from '../../src/contract/index.js';
import { command, message, newSecret, TEST_SITE } from '../support/desk.js';
import { FileHost } from '../support/file-host.js';

let host: FileHost;
before(async () => (host = await FileHost.start()));
after(() => host.close());
beforeEach(() => {
  host.files.clear();
  host.posted.length = 0;
  host.answers.length = 0;
});

/** A traveller's way to an agency with these settings. */
function port(settings: object, secret = newSecret()): Port {
  host.json('/support/site.json', { ...TEST_SITE, ...settings });
  return createStaticConnector({ content: `${host.url}/support`, site: 'test', secret: () => secret });
}

const outcome = (result: CommandResult | undefined) =>
  result && ('receipt' in result ? 'receipt' : 'handover' in result ? result.handover : result.error.code);

async function fails(promise: Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(promise, (error) => error instanceof PortError && error.code === code);
}

describe('a form', () => {
  const FORM = { send: { form: '/contact' } };

  it('gets what was written as fields, and its 2xx is the receipt', async () => {
    const way = port(FORM);
    const sent = message('Missä laukkuni on?');
    const [introduced, result] = await way.send([command('traveller.introduce', { email: 'me@x.example' }), sent]);
    assert.equal(outcome(introduced), 'receipt');
    assert.ok(result && 'receipt' in result);
    const fields = new URLSearchParams(host.posted[1]!.body);
    assert.equal(host.posted[1]!.headers['content-type'], 'application/x-www-form-urlencoded;charset=UTF-8');
    assert.equal(fields.get('message'), 'Missä laukkuni on?');
    assert.equal(fields.get('email'), 'me@x.example');
    assert.equal(fields.get('id'), sent.id);
    assert.equal(fields.get('reference'), result.receipt.reference);
    assert.match(result.receipt.reference, /^[0-9A-Z]{3}-[0-9A-Z]{4}$/);
  });

  it('is told what had gone wrong on the page, in words', async () => {
    const { body, ...rest } = message('Se jumittaa');
    const problem = { code: 'payment', context: { step: 'card' } };
    await port(FORM).send([{ ...rest, body: { ...body, problem } }]);
    assert.equal(new URLSearchParams(host.posted[0]!.body).get('problem'), 'payment · step: card');
  });

  it('needs no permission beforehand: it is a simple request', async () => {
    await port(FORM).send([message('Hei')]);
    assert.equal(host.posted[0]!.headers['idempotency-key'], undefined);
  });

  it('is not bothered with what no person reads', async () => {
    const results = await port(FORM).send([
      command('faq.rate', { answer: 'bags', language: 'en', rating: 'helpful' }),
      command('conversation.typing', { conversation: message('').body.conversation }),
      command('faq.rate', { answer: 'bags', language: 'en', rating: 'wrong', comment: 'It is the other desk.' }),
    ]);
    assert.deepEqual(results.map(outcome), ['receipt', 'receipt', 'receipt']);
    assert.equal(host.posted.length, 1);
    assert.match(host.posted[0]!.body, /other\+desk/);
  });

  it('gets the same id once, however often it is sent', async () => {
    const way = port(FORM);
    const sent = message('Hei');
    const [once, twice] = [await way.send([sent]), await way.send([sent, sent])];
    assert.deepEqual(twice, [...once, ...once]);
    assert.equal(host.posted.length, 1);
  });

  it('that refuses has the words refused for good', async () => {
    for (const status of [400, 401, 404, 422]) {
      host.answers.push({ status });
      assert.deepEqual((await port(FORM).send([message('Hei')])).map(outcome), ['command_invalid']);
    }
  });

  it('that leads on to another page has confirmed nothing', async () => {
    host.answers.push({ status: 303, headers: { location: '/thanks' } });
    await fails(port(FORM).send([message('Hei')]), 'network_failed');
  });

  it('that is in trouble is asked again later', async () => {
    host.answers.push({ status: 503, headers: { 'retry-after': '7' } });
    await assert.rejects(
      port(FORM).send([message('Hei')]),
      (error) => error instanceof PortError && error.code === 'desk_busy' && error.details.retryAfter === 7_000,
    );
    host.answers.push({ status: 429 });
    await fails(port(FORM).send([message('Hei')]), 'rate_limited');
  });

  it('that fails half-way leaves the rest to be sent again', async () => {
    host.answers.push({ status: 200 }, { status: 500 });
    const results = await port(FORM).send([message('1'), message('2'), message('3')]);
    assert.deepEqual(results.map(outcome), ['receipt', 'desk_busy', 'desk_busy']);
    assert.equal(host.posted.length, 2);
  });

  it('gets no text that cannot be stored', async () => {
    const results = await port(FORM).send([message('nolla \0'), message('ä'.repeat(4_001)), message('hyvä')]);
    assert.deepEqual(results.map(outcome), ['text_invalid', 'text_too_long', 'receipt']);
    assert.equal(host.posted.length, 1);
  });
});

describe('a webhook', () => {
  it('gets every command as JSON, under a key by which it knows it again', async () => {
    const way = port({ send: { webhook: `${host.url}/hook`, form: '/contact' } });
    // Not by https, so it is no address that a file may name.
    assert.deepEqual((await way.send([message('Hei')])).map(outcome), ['receipt']);
    assert.equal(host.posted.pop()!.path, '/contact');

    const hook = port({ send: { webhook: '/hook' } });
    const rated = command('faq.rate', { answer: 'bags', language: 'en', rating: 'helpful' });
    const [result] = await hook.send([rated]);
    assert.equal(outcome(result), 'receipt');
    const [{ path, headers, body }] = host.posted as [(typeof host.posted)[0]];
    assert.equal(path, '/hook');
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['idempotency-key'], rated.id);
    const { reference, ...told } = JSON.parse(body) as { reference: string };
    assert.deepEqual(told, { ...rated, site: 'test', contact: {} });
    assert.ok(result && 'receipt' in result && result.receipt.reference === reference);
  });

  it('learns nobody’s name with a query that found nothing', async () => {
    await port({ send: { webhook: '/hook' } }).send([command('faq.miss', { language: 'en', query: 'sauna' })]);
    const { reference, contact } = JSON.parse(host.posted[0]!.body) as Record<string, unknown>;
    assert.deepEqual([reference, contact], [undefined, undefined]);
  });
});

describe('an app of the traveller’s own', () => {
  it('gets a ready e-mail with the words, the page and the reference', async () => {
    const sent = message('Hei!\nMissä & milloin?');
    sent.body.page = 'https://agency.example/trip';
    const [result] = await port({ send: { email: 'help@agency.example' } }).send([sent]);
    const link = new URL(outcome(result)!);
    assert.equal(link.protocol + link.pathname, 'mailto:help@agency.example');
    assert.match(link.searchParams.get('subject')!, /^Test agency [0-9A-Z]{3}-[0-9A-Z]{4}$/);
    assert.match(
      link.searchParams.get('body')!,
      /^Hei!\r\nMissä & milloin\?\r\n\r\nhttps:\/\/agency\.example\/trip\r\n.{8}$/,
    );
    assert.equal(host.posted.length, 0);
  });

  it('names what had gone wrong on the page, and is no longer for all that is known of it', async () => {
    const { body, ...rest } = message('a'.repeat(4_000));
    const context = Object.fromEntries([...'abcdefghij'].map((name) => [name, '漢'.repeat(200)]));
    const sent = { ...rest, body: { ...body, problem: { code: 'payment', context } } };
    const [result] = await port({ send: { email: 'help@agency.example' } }).send([sent]);
    assert.ok(outcome(result)!.length <= 2_000);
    assert.match(new URL(outcome(result)!).searchParams.get('body')!, /^a{500,} …\r\n\r\npayment\r\n/);
  });

  it('is WhatsApp where there is no e-mail address', async () => {
    const [result] = await port({ send: { whatsapp: '+358 40 123 4567' } }).send([message('Hei')]);
    const link = new URL(outcome(result)!);
    assert.equal(link.origin + link.pathname, 'https://wa.me/358401234567');
    assert.match(link.searchParams.get('text')!, /^Hei\n\n/);
  });

  it('is that of a channel of the agency, where it has set nothing', async () => {
    const channels = [
      { kind: 'whatsapp', address: '+358 40 1' },
      { kind: 'email', address: 'help@agency.example' },
    ];
    const [result] = await port({ channels }).send([message('Hei')]);
    assert.match(outcome(result)!, /^mailto:/);
  });

  it('gets no more than it can take, whatever the script', async () => {
    for (const letter of ['a', 'ä', '漢', '🧭']) {
      const [mail] = await port({ send: { email: 'help@agency.example' } }).send([message(letter.repeat(4_000))]);
      assert.ok(outcome(mail)!.length <= 2_000);
      const body = new URL(outcome(mail)!).searchParams.get('body')!;
      assert.match(body, new RegExp(`^${letter}+ …\r\n`, 'u'));
    }
  });

  it('leaves nothing else to be sent', async () => {
    const others = [command('traveller.introduce', { name: 'Aino' }), command('traveller.forget', {})];
    const results = await port({ send: { email: 'help@agency.example' } }).send(others);
    assert.deepEqual(results.map(outcome), ['receipt', 'receipt']);
  });
});

describe('an agency that has nothing', () => {
  it('has the words refused, so that they can be copied', async () => {
    assert.deepEqual((await port({ channels: [] }).send([message('Hei')])).map(outcome), ['command_unknown']);
  });

  it('whose settings cannot be read keeps them waiting until they are mended', async () => {
    const way = port({ send: { form: '/contact' } });
    for (const broken of [undefined, '{ "name": oops', '{}']) {
      host.files.clear();
      if (broken) host.files.set('/support/site.json', broken);
      await fails(way.send([message('Hei')]), 'desk_failed');
    }
    port({ send: { form: '/contact' } });
    assert.deepEqual((await way.send([message('Hei')])).map(outcome), ['receipt']);
  });
});

describe('the rest of the port', () => {
  it('refuses an empty batch and one that is too large', async () => {
    const many = Array.from({ length: BATCH_MAX + 1 }, () => message('x'));
    await fails(port({}).send(many), 'batch_too_large');
    await fails(port({}).send([]), 'request_invalid');
  });

  it('has nothing new in a conversation, under the reference that it gave', async () => {
    const way = port({ send: { form: '/contact' } });
    const sent = message('Hei');
    const [result] = await way.send([sent]);
    const page = await way.read({ conversation: sent.body.conversation, after: START });
    assert.deepEqual(page.messages, []);
    assert.ok(result && 'receipt' in result && result.receipt.reference === page.conversation.reference);
  });

  it('is up, and silent until it is stopped', async () => {
    const heard: unknown[] = [];
    await new Promise<void>((resolve) => {
      port({}).listen(START, (one) => {
        heard.push(one);
        resolve();
      });
    });
    port({}).listen(START, (one) => heard.push(one))();
    await Promise.resolve();
    assert.deepEqual(heard, [{ type: 'line', state: 'up' }]);
  });
});
