import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { AINO } from './desk.js';
import { eventually } from './eventually.js';

/** Somebody of the agency at the console, in English. */
export class Agent {
  readonly inbox;
  readonly log;
  readonly field;

  private constructor(readonly page: Page) {
    this.inbox = page.getByRole('list');
    this.log = page.getByRole('log', { name: 'Messages' });
    this.field = page.getByRole('textbox', { name: 'Answer' });
  }

  static async signIn(page: Page, desk: string): Promise<Agent> {
    await page.goto(`${desk}/console/`);
    await page.getByLabel('E-mail address').fill(AINO.email);
    await page.getByLabel('Password').fill(AINO.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
    return new Agent(page);
  }

  /** Opens the conversation whose line in the inbox has these words, a reference or a text. */
  async open(words: string): Promise<void> {
    await this.inbox.getByRole('link', { name: words }).click();
    await this.field.waitFor();
  }

  async answer(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }

  /** Waits until the conversation says exactly this, in this order. */
  async sees(...texts: string[]): Promise<void> {
    await eventually(async () => assert.deepEqual(await this.log.locator('.words').allInnerTexts(), texts));
  }
}
