import { test } from 'node:test';
import { Stage } from './support/stage.js';
import type { BrowserContext } from 'playwright-core';

const stage = await Stage.set();

/** Makes every look at these properties of the window fail, as browsers do where the user has blocked storage. */
function block(names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
}

/** An IndexedDB that is there and does not open, as in Firefox's older private windows. */
function keepClosed(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  };
}

const cases: Record<string, (device: BrowserContext) => Promise<unknown>> = {
  'an IndexedDB that does not open': (device) => device.addInitScript(keepClosed),
  'no IndexedDB': (device) => device.addInitScript(block, ['indexedDB']),
  'a blocked localStorage': (device) => device.addInitScript(block, ['localStorage']),
  'nothing to keep words in': (device) => device.addInitScript(block, ['indexedDB', 'localStorage', 'sessionStorage']),
};

for (const [what, prepare] of Object.entries(cases)) {
  test(`with ${what} the traveller is told so, and words still go and come`, async () => {
    const device = await stage.device();
    await prepare(device);
    const traveller = await stage.traveller(device);
    await traveller.open();
    await traveller.write(`I have ${what}`, 'Does it matter?');
    await traveller.panel.getByText('If you close the page, words that are not sent are lost.').waitFor();
    await traveller.seesSent('Does it matter?');

    const agent = await stage.agent();
    await agent.open('Does it matter?');
    await agent.sees(`I have ${what}`, 'Does it matter?');
    await agent.answer(`Not with ${what}`);
    await traveller.sees(`I have ${what}`, 'Does it matter?', `Not with ${what}`);
  });
}
