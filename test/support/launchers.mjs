import { chromeLauncher } from '@web/test-runner-chrome';
import { ENGINES, findEngine } from './engines.mjs';
import { resized } from './webkit-page.mjs';
import { WebKit } from './webkit.mjs';

/** Web Test Runner's launchers for the engines that shall run here. Each has the `version` of what it has started. */
export async function findLaunchers() {
  const launchers = [];
  for (const [id, { name }] of Object.entries(ENGINES)) {
    const found = await findEngine(id);
    if (found) launchers.push(Object.assign(LAUNCHERS[id](found), { name }));
  }
  return launchers;
}

const LAUNCHERS = {
  chromium: (launchOptions) => puppeteer({ launchOptions, createPage: createFocusedPage }),
  // Firefox paints only one page of a window, and nothing tells another that it is looked at.
  firefox: (launchOptions) => puppeteer({ launchOptions, concurrency: 1, createPage: createPatientPage }),
  webkit: (programs) => new WebKitLauncher(programs),
};

function puppeteer(options) {
  const launcher = chromeLauncher({
    ...options,
    createBrowserContext: async ({ browser }) => {
      launcher.version = (await browser.version()).split('/')[1];
      return browser.defaultBrowserContext();
    },
  });
  return launcher;
}

/** Pages run side by side, and one that lies behind another is not painted: each must think that it is looked at. */
async function createFocusedPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** Firefox says that it has changed a page's size before the page has it. */
async function createPatientPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (size) => {
    await setViewport(size);
    await page.evaluate(resized(size));
  };
  return page;
}

class WebKitLauncher {
  /** The commands of tests ask launchers of this type for the page, and our page answers as puppeteer's do. */
  type = 'puppeteer';
  concurrency = 1;
  #programs;
  #webkit;
  #page;
  #sessions = new Map();

  constructor(programs) {
    this.#programs = programs;
  }

  async startSession(id, url) {
    this.#sessions.set(id, url);
    if (!this.#webkit) await this.#start();
    await this.#page.setViewport({ width: 800, height: 600 });
    await this.#page.goto(url);
  }

  isActive(id) {
    return this.#sessions.has(id);
  }

  getBrowserUrl(id) {
    return this.#sessions.get(id);
  }

  getPage() {
    return this.#page;
  }

  async stopSession(id) {
    this.#sessions.delete(id);
    // Ends whatever still runs there.
    await this.#page.goto('about:blank');
    return {};
  }

  async stop() {
    await this.#webkit?.close();
  }

  async #start() {
    this.#webkit = await WebKit.start(this.#programs);
    this.version = this.#webkit.version;
    this.#page = await this.#webkit.newPage();
  }
}
