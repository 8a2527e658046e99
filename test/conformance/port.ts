import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { BATCH_MAX, compareCursors, PAGE_SIZE, PortError, START } from '../../src/contract/index.js';
import type { Command, ConversationPage, Heard, Message, Port, Receipt } from '../../src/contract/index.js';
import { command, message, newSecret } from '../support/desk.js';

/** The agency behind the ports under test. */
export interface Stage {
  connect(secret: () => string | undefined): Port;
  reply(conversation: string, text: string): Promise<unknown>;
  read(conversation: string): Promise<unknown>;
  typing(conversation: string): Promise<unknown>;
  close(conversation: string): Promise<unknown>;
  /** Publishes one answer with this question, in English, and nothing else. */
  publishAnswer(question: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** What every connector promises of documents, also one without a desk. The stage is that of `describePort`. */
export function describeDocuments(name: string, open: () => Promise<Pick<Stage, 'connect' | 'stop'>>): void {
  describe(`the port: documents, ${name}`, { timeout: 60_000 }, () => {
    let stage: Pick<Stage, 'connect' | 'stop'>;
    before(async () => (stage = await open()));
    after(() => stage.stop());

    it('gives it in the language, and nothing but that word when the version is held', async () => {
      const port = stage.connect(() => undefined);
      const answer = await port.read({ document: 'site', language: 'fi' });
      assert.ok(!answer.unchanged);
      assert.equal(answer.content.name, 'Testitoimisto');
      const held = { document: 'site', language: 'fi', version: answer.version } as const;
      assert.deepEqual(await port.read(held), { unchanged: true });
      const english = await port.read({ ...held, language: 'en' });
      assert.ok(!english.unchanged && english.content.name === 'Test agency');
    });

    it('refuses a document that is not there', async () => {
      const wish = { document: 'moon' as 'site', language: 'fi' };
      await rejects(stage.connect(() => undefined).read(wish), 'document_unknown');
    });
  });
}

/** What every connector promises that has a desk behind it: documents, and all that follows. The stage publishes a `site` named `Testitoimisto` in Finnish, `Test agency` in English. */
export function describePort(name: string, open: () => Promise<Stage>): void {
  describeDocuments(name, open);
  describe(`the port: ${name}`, { timeout: 60_000 }, () => {
    let stage: Stage;
    before(async () => (stage = await open()));
    after(() => stage.stop());
    /** A traveller nobody has met. */
    const traveller = (secret = newSecret()) => stage.connect(() => secret);

    describe('send', () => {
      it('answers a receipt for each command, in their order', async () => {
        const first = message('yksi');
        const { conversation } = first.body;
        const sent = [first, message('kaksi', conversation), command('traveller.introduce', { name: 'Äiti' })];
        const results = await traveller().send(sent);
        assert.deepEqual(
          results.map(({ id }) => id),
          sent.map(({ id }) => id),
        );
        const [one, two] = receipts(results);
        assert.equal(one!.reference, two!.reference);
        assert.ok(compareCursors(one!.cursor, two!.cursor) < 0);
        assert.ok(Math.abs(Date.parse(one!.at) - Date.now()) < 60_000);
      });

      it('tells what had gone wrong on the page beside the words', async () => {
        const port = traveller();
        const { body, ...rest } = message('Maksu jumissa');
        const problem = { code: 'payment-no-answer', context: { step: 'payment' } };
        receipts(await port.send([{ ...rest, body: { ...body, problem } }]));
        const [said] = await all(port, body.conversation);
        assert.deepEqual([said!.text, said!.problem], ['Maksu jumissa', problem]);
      });

      it('applies an id once and gives it the same receipt again', async () => {
        const port = traveller();
        const sent = message('Hei');
        const [once, again] = [await port.send([sent]), await port.send([sent, sent])];
        assert.deepEqual(again, [...once, ...once]);
        assert.deepEqual(
          (await all(port, sent.body.conversation)).map(({ text }) => text),
          ['Hei'],
        );
      });

      it('refuses a bad command with its code and leaves the rest unharmed', async () => {
        const port = traveller();
        const good = message('hyvä');
        const { conversation } = good.body;
        const bad: [string, Command][] = [
          ['text_too_long', message('ä'.repeat(4001), conversation)],
          ['text_invalid', message('nolla \0', conversation)],
          ['text_invalid', message(' \n', conversation)],
          ['id_invalid', { ...message('id', conversation), id: randomUUID() }],
          ['clock_skewed', { ...message('kello', conversation), at: '1999-01-01T00:00:00Z' }],
          ['clock_skewed', { ...message('kello', conversation), at: '2999-01-01T00:00:00Z' }],
          ['command_unknown', { ...message('mikä', conversation), type: 'moon.land' } as never],
          ['conversation_unknown', command('conversation.read', { conversation: randomUUID(), cursor: '1' })],
        ];
        const results = await port.send([good, ...bad.map(([, sent]) => sent), message('toinen', conversation)]);
        const codes = results.map((result) => ('error' in result ? result.error.code : 'receipt'));
        assert.deepEqual(codes, ['receipt', ...bad.map(([code]) => code), 'receipt']);
        const skewed = results.find((result) => 'error' in result && result.error.code === 'clock_skewed');
        assert.ok(skewed && 'error' in skewed && Math.abs(Date.parse(skewed.error.at!) - Date.now()) < 60_000);
        assert.deepEqual(
          (await all(port, conversation)).map(({ text }) => text),
          ['hyvä', 'toinen'],
        );
      });

      it('takes fifty commands and refuses one more as a whole', async () => {
        const port = traveller();
        const conversation = randomUUID();
        const many = (count: number) => Array.from({ length: count }, (_, i) => message(String(i), conversation));
        await rejects(port.send(many(BATCH_MAX + 1)), 'batch_too_large');
        await rejects(all(port, conversation), 'conversation_unknown');
        assert.equal(receipts(await port.send(many(BATCH_MAX))).length, BATCH_MAX);
      });

      it('refuses who has no secret', async () => {
        await rejects(stage.connect(() => undefined).send([message('Hei')]), 'secret_missing');
      });

      it('takes what is said of an answer once, and what is nobody’s without a secret', async () => {
        await stage.publishAnswer('Rated?');
        const rate = command('faq.rate', { answer: 'rated', language: 'en', rating: 'helpful', comment: 'Kiitos' });
        const port = traveller();
        const once = await port.send([rate]);
        receipts(once);
        assert.deepEqual(await port.send([rate]), once);
        const miss = command('faq.miss', { language: 'en', query: 'husky farm' });
        const nobody = stage.connect(() => undefined);
        const counted = await nobody.send([miss]);
        receipts(counted);
        assert.deepEqual(await nobody.send([miss]), counted);
        await rejects(nobody.send([rate]), 'secret_missing');
        await rejects(nobody.send([miss, rate]), 'secret_missing');
      });

      it('forgets everything a traveller said', async () => {
        const port = traveller();
        const sent = message('Hei');
        await port.send([sent]);
        const forget = command('traveller.forget', {});
        const once = await port.send([forget]);
        await rejects(all(port, sent.body.conversation), 'conversation_unknown');
        assert.deepEqual(await port.send([forget]), once);
      });
    });

    describe('read a conversation', () => {
      it('gives every message in order, a page at a time, until a page is empty', async () => {
        const port = traveller();
        const conversation = randomUUID();
        const texts = Array.from({ length: PAGE_SIZE + 20 }, (_, i) => String(i));
        for (let i = 0; i < texts.length; i += BATCH_MAX) {
          await port.send(texts.slice(i, i + BATCH_MAX).map((text) => message(text, conversation)));
        }
        const read = await all(port, conversation);
        assert.deepEqual(
          read.map(({ text }) => text),
          texts,
        );
        assert.ok(read.every(({ cursor }, i) => i === 0 || compareCursors(read[i - 1]!.cursor, cursor) < 0));
      });

      it('is the same 404 for a stranger as for a conversation that does not exist', async () => {
        const sent = message('Oma');
        await traveller().send([sent]);
        const stranger = traveller();
        await rejects(stranger.read({ conversation: sent.body.conversation, after: START }), 'conversation_unknown');
        await rejects(stranger.read({ conversation: randomUUID(), after: START }), 'conversation_unknown');
        const [result] = await stranger.send([message('Vieras', sent.body.conversation)]);
        assert.ok(result && 'error' in result && result.error.code === 'conversation_unknown');
      });

      it('tells the reference, what was opened, who answered, and that it was closed and opened again', async () => {
        const port = traveller();
        const sent = message('Hei');
        const { conversation } = sent.body;
        const [receipt] = receipts(await port.send([sent]));
        await stage.read(conversation);
        const opened = await port.read({ conversation, after: START });
        assert.equal(opened.conversation.reference, receipt!.reference);
        assert.equal(opened.conversation.read, receipt!.cursor);
        assert.equal(opened.conversation.delivered, receipt!.cursor);
        await stage.reply(conversation, 'Päivää');
        await stage.close(conversation);
        const closed = await port.read({ conversation, after: receipt!.cursor });
        assert.equal(closed.conversation.status, 'closed');
        assert.deepEqual(
          closed.messages.map(({ from, code }) => [from, code]),
          [
            ['agent', undefined],
            ['system', 'conversation_closed'],
          ],
        );
        assert.equal(typeof closed.messages[0]!.agent?.name, 'string');
        await port.send([message('Vielä yksi', conversation)]);
        const again = await port.read({ conversation, after: closed.cursor });
        assert.equal(again.conversation.status, 'open');
        assert.deepEqual(
          again.messages.map(({ from }) => from),
          ['system', 'traveller'],
        );
      });
    });

    describe('listen', () => {
      it('hears the line, the hints of its own conversations and who is typing, until it is stopped', async () => {
        const port = traveller();
        const other = traveller();
        const [mine, theirs] = [message('oma'), message('vieras')];
        await port.send([mine]);
        await other.send([theirs]);
        const ear = listen(port, START);
        await ear.until((heard) => heard.type === 'line' && heard.state === 'up');
        await stage.reply(theirs.body.conversation, 'muille');
        await stage.typing(mine.body.conversation);
        const typing = await ear.until((heard) => heard.type === 'typing');
        assert.equal(typing.type === 'typing' && typing.conversation, mine.body.conversation);
        await stage.reply(mine.body.conversation, 'sinulle');
        const end = (await all(port, mine.body.conversation)).at(-1)!.cursor;
        await ear.until((heard) => heard.type === 'conversation' && compareCursors(heard.cursor, end) >= 0);
        ear.stop();
        const count = ear.heard.length;
        await stage.reply(mine.body.conversation, 'liian myöhään');
        const later = listen(port, end);
        await later.until(({ type }) => type === 'conversation');
        later.stop();
        assert.equal(ear.heard.length, count);
        const conversations = ear.heard.flatMap((heard) => ('conversation' in heard ? heard.conversation : []));
        assert.deepEqual([...new Set(conversations)], [mine.body.conversation]);
      });

      it('hears that a public document has changed, also without a secret, and reads the new one', async () => {
        const nobody = stage.connect(() => undefined);
        const ears = [listen(nobody, START), listen(traveller(), START)];
        for (const ear of ears) await ear.until((heard) => heard.type === 'line' && heard.state === 'up');
        await stage.publishAnswer('Fresh?');
        for (const ear of ears) await ear.until((heard) => heard.type === 'document' && heard.document === 'faq');
        const answer = await nobody.read({ document: 'faq', language: 'en', fresh: true });
        assert.ok(!answer.unchanged);
        assert.ok(answer.content.answers.some(({ question }) => question === 'Fresh?'));
        ears.forEach((ear) => ear.stop());
      });

      it('says first what changed after the cursor, and nothing when nothing did', async () => {
        const port = traveller();
        const [old, fresh] = [message('vanha'), message('uusi')];
        const [{ cursor }] = receipts(await port.send([old])) as [Receipt];
        await port.send([fresh]);
        const ear = listen(port, cursor);
        const first = await ear.until(({ type }) => type === 'conversation');
        assert.equal(first.type === 'conversation' && first.conversation, fresh.body.conversation);
        ear.stop();
      });
    });
  });
}

function receipts(results: readonly object[]): Receipt[] {
  return results.map((result) => {
    assert.ok('receipt' in result, JSON.stringify(result));
    return result.receipt as Receipt;
  });
}

async function all(port: Port, conversation: string): Promise<Message[]> {
  const messages: Message[] = [];
  let page: ConversationPage;
  let cursor = START;
  do {
    page = await port.read({ conversation, after: cursor });
    assert.ok(page.messages.length <= PAGE_SIZE);
    messages.push(...page.messages);
    cursor = page.cursor;
  } while (page.messages.length > 0);
  return messages;
}

async function rejects(promise: Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(promise, (error) => error instanceof PortError && error.code === code);
}

function listen(port: Port, cursor: string) {
  const heard: Heard[] = [];
  let wake = () => {};
  const stop = port.listen(cursor, (one) => {
    heard.push(one);
    wake();
  });
  const until = async (fits: (one: Heard) => boolean): Promise<Heard> => {
    for (;;) {
      const found = heard.find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return { heard, until, stop };
}
