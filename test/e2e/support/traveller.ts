import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually } from './eventually.js';

/** A line of the conversation as a person reads it. */
export interface Line {
  /** Who says it; absent when it is the desk itself. */
  readonly by?: string;
  readonly text: string;
  /** Of one's own words: where they are. */
  readonly state?: string;
}

/** A traveller at a page of the agency. Everything is found by its role and its name, in English. */
export class Traveller {
  readonly launcher;
  readonly panel;
  readonly field;
  readonly log;

  constructor(readonly page: Page) {
    this.launcher = page.getByRole('button', { name: 'Help and chat' });
    this.panel = page.getByRole('dialog', { name: 'Kaamoskompassi' });
    this.field = this.panel.getByRole('textbox', { name: 'Message', exact: true });
    this.log = this.panel.getByRole('log');
  }

  /** Opens the panel, which shows its home. */
  async open(): Promise<void> {
    await this.launcher.click();
    await this.field.waitFor();
  }

  /** Opens the panel and in it the conversation that ends with some words. */
  async openConversation(lastWords: string): Promise<void> {
    await this.open();
    await this.panel.getByRole('button', { name: lastWords }).click();
    await this.log.waitFor();
  }

  async write(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await this.field.fill(text);
      await this.field.press('Enter');
    }
  }

  async lines(): Promise<Line[]> {
    return this.log.getByRole('listitem').evaluateAll((items) =>
      items.map((item) => {
        const [by, text, meta] = [...item.querySelectorAll('p')].map((part) => part.innerText.trim());
        if (text === undefined) return { text: (item as HTMLElement).innerText.trim() };
        const time = item.querySelector('time')?.innerText ?? '';
        const state = meta?.replace(time, '').trim();
        return { ...(by && { by }), text, ...(state && { state }) };
      }),
    );
  }

  /** Waits until the conversation says exactly this, in this order. */
  async sees(...texts: string[]): Promise<void> {
    await eventually(async () =>
      assert.deepEqual(
        (await this.lines()).map(({ text }) => text),
        texts,
      ),
    );
  }

  /** Waits until a word of one's own is there once, in that state or, where several are given, in one of them. */
  async seesState(text: string, ...states: string[]): Promise<void> {
    await eventually(async () => {
      const found = (await this.lines()).filter((line) => line.text === text);
      assert.equal(found.length, 1);
      assert.ok(states.includes(found[0]!.state!), `“${text}” is ${found[0]!.state}, not ${states.join(' or ')}`);
    });
  }

  /** Waits until a word of one's own has reached the desk. Where somebody looks at the console, that is soon seen. */
  seesSent(text: string): Promise<void> {
    return this.seesState(text, 'Sent', 'Delivered to our people', 'Read');
  }

  /** The reference to keep, once there is one. */
  async reference(): Promise<string> {
    const words = await this.panel.getByText(/^Your reference: /).innerText();
    return words.replace('Your reference: ', '');
  }
}
