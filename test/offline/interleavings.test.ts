import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PortError } from '../../src/contract/index.js';
import type { Device } from '../../src/offline/index.js';
import { eventually, message, online, PATIENCE, turn, World } from './support.js';

type Step =
  | { readonly do: 'send'; readonly tab: number; readonly conversation: number }
  | { readonly do: 'reopen'; readonly tab: number }
  | { readonly do: 'fail'; readonly code: 'network_failed' | 'desk_failed' }
  | { readonly do: 'drop'; readonly times: number }
  | { readonly do: 'line'; readonly down: boolean }
  | { readonly do: 'clock'; readonly years: number }
  | { readonly do: 'online' }
  | { readonly do: 'turn' };

const number = (max: number) => fc.integer({ min: 0, max });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('send' as const), tab: number(1), conversation: number(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const), tab: number(1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      code: fc.constantFrom('network_failed' as const, 'desk_failed' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), times: number(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('line' as const), down: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clock' as const), years: fc.integer({ min: -30, max: 30 }) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'online' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'turn' as const }) },
);

/** Two tabs of one traveller who lives through the steps; answers what was written, by conversation. */
async function live(world: World, steps: readonly Step[]): Promise<Map<string, string[]>> {
  const tabs: Device[] = [await world.tab(), await world.tab()];
  const ids: string[] = [];
  const written = new Map<string, string[]>();
  for (const [n, what] of steps.entries()) {
    if (what.do === 'send') {
      const id = await tabs[what.tab]!.conversations.send(message(`${n}`, ids[what.conversation]));
      ids[what.conversation] = id;
      written.set(id, [...(written.get(id) ?? []), `${n}`]);
    } else if (what.do === 'reopen') {
      await world.closeTab(tabs[what.tab]!);
      tabs[what.tab] = await world.tab();
    } else if (what.do === 'fail') world.agency.line.failNext(new PortError(what.code));
    else if (what.do === 'drop') world.agency.line.dropAfterCommit(what.times);
    else if (what.do === 'line') world.agency.line.offline(what.down);
    else if (what.do === 'clock') world.deviceNow = () => Date.now() + what.years * 365 * 86_400_000;
    else if (what.do === 'online') online();
    else await turn();
  }
  return written;
}

/** Mends the line and waits until nothing waits any more. */
async function settle(world: World): Promise<void> {
  world.agency.line.offline(false);
  const last = await world.tab();
  await eventually(async () => {
    online();
    const own = last.conversations.state.value.list.flatMap(({ messages }) => messages);
    return own.every(({ state }) => state !== 'queued' && state !== 'sending');
  });
}

describe('whatever happens in between', () => {
  it('every message arrives once and in order', async function () {
    this.timeout(4 * PATIENCE);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const world = new World();
        try {
          const written = await live(world, steps);
          await settle(world);
          for (const [id, texts] of written) expect(world.said(id)).to.deep.equal(texts);
        } finally {
          await world.end();
        }
      }),
      { numRuns: 60, endOnFailure: true, includeErrorInReport: true },
    );
  });
});
