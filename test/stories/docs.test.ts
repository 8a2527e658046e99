import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { Book, entries } from './support/book.js';

describe('every page of documentation', () => {
  let book: Book;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    book = await Book.open();
    page = await book.browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  });
  after(() => book.close());

  for (const entry of entries('docs')) {
    it(`${entry.title} opens without an error`, async () => {
      await page.goto(book.docs(entry));
      await page.waitForFunction(() => document.querySelector('.sbdocs-content h1, .sb-show-errordisplay'));
      assert.match((await page.textContent('.sbdocs-content')) ?? '', /\w/);
      assert.deepEqual(complaints.splice(0), []);
    });
  }
});
