import assert from 'node:assert/strict';
import { eventually } from '../support/eventually.js';
import type { EnginePage } from './engine.js';
import type { Seen } from './seen.js';
import { seeAll } from './seen.js';

/** Somebody at a page, in any engine. Things are found by role and name, and used by pointer and keys. */
export class Visitor {
  constructor(readonly page: EnginePage) {}

  /** The value of a function that runs in the page and uses nothing from outside itself. */
  async evaluate<T, A extends readonly unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    // Our own compiler wraps inner functions in a helper that gives them their names.
    const call = `((__name) => (${String(run)})(...${JSON.stringify(args)}))((named) => named)`;
    // As JSON, since Firefox leaves out what stands in a value twice.
    const json = (await this.page.evaluate(`Promise.resolve(${call}).then(JSON.stringify)`)) as string | undefined;
    return (json && JSON.parse(json)) as T;
  }

  see(): Promise<Seen[]> {
    return this.evaluate(seeAll);
  }

  /** Waits until there is one with this role and name, and no second. */
  find(role: string, name: string | RegExp): Promise<Seen> {
    return eventually(async () => {
      const all = await this.see();
      const found = all.filter((each) => each.role === role && fits(each.name, name));
      assert.equal(found.length, 1, `${found.length} × ${role} “${name}” among ${describe(all)}`);
      return found[0]!;
    });
  }

  /** Waits until there is none with this role and name. */
  async findNo(role: string, name: string | RegExp): Promise<void> {
    await eventually(async () => {
      const all = await this.see();
      assert.ok(!all.some((each) => each.role === role && fits(each.name, name)), `${role} “${name}” is still there`);
    });
  }

  /** Waits until something says these words. */
  async reads(words: string | RegExp): Promise<string> {
    return eventually(async () => {
      const all = await this.see();
      const said = all.map((each) => each.words).filter((each) => fits(each, words) || each.includes(String(words)));
      assert.ok(said.length > 0, `nothing says “${words}” among ${describe(all)}`);
      return said.at(-1)!;
    });
  }

  /** Presses it by pointer, once it is in view and at rest. */
  async press(role: string, name: string | RegExp): Promise<void> {
    let before: Seen | undefined;
    const { x, y } = await eventually(async () => {
      const { place } = await this.find(role, name);
      const now = (await this.evaluate(seeAll, place))[place];
      const rests = now && now.x === before?.x && now.y === before.y;
      before = now;
      assert.ok(rests, `${role} “${name}” moves`);
      return now;
    });
    await this.page.mouse.click(x, y);
  }

  /** Goes by Tab until it has the focus. */
  async tabTo(role: string, name: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await this.find(role, name)).focused) return;
      await this.page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${role} “${name}”`);
  }

  async hasFocus(role: string, name: string | RegExp): Promise<void> {
    await eventually(async () => assert.ok((await this.find(role, name)).focused, `${role} “${name}” has no focus`));
  }

  async fill(field: string, text: string): Promise<void> {
    await this.press('textbox', field);
    await this.hasFocus('textbox', field);
    await this.page.keyboard.type(text);
  }

  /** Writes into a field and presses Enter. */
  async write(field: string, text: string): Promise<void> {
    await this.fill(field, text);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses from a list. An engine's own popup is no part of the page: the page is told what comes of it. */
  async choose(list: string, value: string): Promise<void> {
    const { x, y } = await this.find('combobox', list);
    await this.evaluate(
      (left, top, chosen) => {
        let element = document.elementFromPoint(left, top)!;
        while (element.shadowRoot) element = element.shadowRoot.elementFromPoint(left, top)!;
        (element as HTMLSelectElement).value = chosen;
        for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
      },
      x,
      y,
      value,
    );
  }

  /** Waits until the conversation has each of these texts, once, in this order. */
  async sees(...texts: string[]): Promise<void> {
    await eventually(async () => {
      const said = (await this.#inLog('paragraph')).filter((words) => texts.includes(words));
      assert.deepEqual(said, texts);
    });
  }

  /** Waits until the message with this text says of itself one of these states. */
  async seesState(text: string, ...states: string[]): Promise<void> {
    await eventually(async () => {
      const line = (await this.#inLog('listitem')).find((words) => words.includes(text));
      assert.ok(line && states.some((state) => line.endsWith(state)), `“${line}”, not ${states.join(' or ')}`);
    });
  }

  /** Waits until the service worker has kept these files, each by the end of its address. */
  async workerHasKept(...files: string[]): Promise<void> {
    await eventually(async () => {
      const kept = await this.evaluate(async () => {
        const lists = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
        return (await Promise.all(lists)).flat().map(({ url }) => url);
      });
      for (const file of files)
        assert.ok(
          kept.some((url) => url.endsWith(`/${file}`)),
          `${file} is not kept`,
        );
    });
  }

  /** What is said by everything of this role in the conversation. */
  async #inLog(wanted: string): Promise<string[]> {
    const all = await this.see();
    const log = all.findIndex(({ role }) => role === 'log');
    return all.filter(({ role, within }) => role === wanted && within.includes(log)).map(({ words }) => words);
  }
}

const fits = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

const describe = (all: readonly Seen[]) => all.map(({ role, name }) => `${role} “${name.slice(0, 40)}”`).join(', ');
