import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { CommandResult } from '../../src/contract/index.js';
import { ERROR_CODES } from '../../src/contract/index.js';
import { COMMANDS } from '../../src/contract/schema/command.js';
import type { TestDesk } from '../support/desk.js';
import { message, startTestDesk } from '../support/desk.js';

const RUNS = { numRuns: 150 };

describe('the commands endpoint, whatever it is sent', () => {
  let desk: TestDesk;
  before(async () => (desk = await startTestDesk()));
  after(() => desk.stop());

  const known = (code: string) => ERROR_CODES.includes(code as (typeof ERROR_CODES)[number]);

  it('never fails on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (body) => {
        const answer = await desk.device().post(body);
        const { error } = (await answer.json()) as { error: { code: string } };
        assert.ok(answer.status >= 400 && answer.status < 500 && known(error.code));
      }),
      RUNS,
    );
  });

  /** A message in which anything may be anything. */
  const anything = fc.anything({ maxDepth: 3, withNullPrototype: false });
  const mangled = fc
    .record(
      {
        id: fc.oneof(anything, fc.constant(message('').id)),
        type: fc.oneof(anything, fc.constantFrom(...Object.keys(COMMANDS), 'toString', '__proto__')),
        at: fc.oneof(
          anything,
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        ),
        language: fc.oneof(anything, fc.constant('fi')),
        body: fc.oneof(
          anything,
          fc.record(
            {
              conversation: fc.oneof(anything, fc.uuid()),
              text: fc.oneof(anything, fc.string({ unit: 'binary' })),
              cursor: anything,
              name: anything,
            },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    )
    .map(
      (command) =>
        JSON.parse(
          JSON.stringify(command, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
        ) as object,
    );

  it('answers a known result for each command, in order, and harms none of the good ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(mangled, fc.jsonValue()), { maxLength: 20 }), async (commands) => {
        const good = message('A good one');
        const results: CommandResult[] = await desk.device().send(...commands, good);
        assert.equal(results.length, commands.length + 1);
        for (const result of results) assert.ok('receipt' in result || ('error' in result && known(result.error.code)));
        assert.ok('receipt' in results.at(-1)!);
      }),
      RUNS,
    );
  });

  it('gives back exactly the text that it took, or takes none', async () => {
    const device = desk.device();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (text) => {
        const command = message(text);
        const [result] = await device.send(command);
        const storable = text.trim() !== '' && !text.includes('\0') && !/\p{Surrogate}/u.test(text);
        assert.equal('receipt' in result!, storable);
        if (storable) assert.equal((await device.messages(command.body.conversation))[0]?.text, text);
      }),
      RUNS,
    );
  });
});
