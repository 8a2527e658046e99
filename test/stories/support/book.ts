import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Setting } from '../../../stories/support/setting.js';
import { findChrome } from '../../support/find-browser.mjs';
import { Reader } from './reader.js';
import { serveFolder } from './serve.js';

const FOLDER = 'dist/storybook';
const ADDRESS = 'http://localhost';

/** A page of the book: a story or a page of documentation. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

/** The built Storybook, served on loopback, and a browser to read it with. */
export class Book {
  private constructor(
    private readonly server: Server,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<Book> {
    const { server, host } = await serveFolder(FOLDER);
    const chrome = await findChrome();
    // Whatever the port: what shows the page's address looks the same each time.
    const args = [...chrome.args, `--host-resolver-rules=MAP localhost ${host}`];
    return new Book(server, await chromium.launch({ ...chrome, args }));
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /** Somebody in Helsinki who wants nothing to move, at a story. */
  async reader(first: Entry, setting: Partial<Setting>, options: BrowserContextOptions = {}): Promise<Reader> {
    const context = await this.browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Helsinki',
      reducedMotion: 'reduce',
      viewport: { width: 1024, height: 768 },
      // By this Storybook knows that nobody looks, and does not give animations a tenth of a second to begin.
      userAgent: 'StorybookTestRunner',
      ...options,
    });
    return Reader.begin(await context.newPage(), `${ADDRESS}/iframe.html`, first, setting);
  }

  /** The address of a page of documentation, as it stands in the frame. */
  docs({ id }: Entry): string {
    return `${ADDRESS}/iframe.html?viewMode=docs&id=${id}`;
  }
}

/** What the built Storybook has of a kind, in its own order. */
export function entries(type: Entry['type']): Entry[] {
  const file = path.join(FOLDER, 'index.json');
  const index = JSON.parse(readFileSync(file, 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(index.entries).filter((entry) => entry.type === type);
}
