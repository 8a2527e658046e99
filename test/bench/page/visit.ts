import path from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Row } from './rows.js';

const WATCHER = path.join(import.meta.dirname, 'watcher.js');
/** As Lighthouse has it: Slow 4G, applied by the browser, and a phone of the middle. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const CPU_SLOWDOWN = 4;
/** Nothing else comes: so long without a request, in milliseconds. */
const QUIET_MS = 1_000;

interface Bench {
  readonly felt: { lcp: number; cls: number; tasks: number[]; shown?: number; inp: number };
  find(path: readonly string[]): HTMLElement;
  lookFor(path: readonly string[]): void;
  expectClick(path: readonly string[]): void;
  typed(): Promise<number | null>;
  stored(): Promise<number>;
}
declare const bench: Bench;

/** One load of the page, before anybody does anything. Differences to the page alone are for the caller. */
export interface Cost {
  readonly lcp: number;
  readonly tbt: number;
  readonly longest: number;
  readonly cls: number;
  readonly script: number;
  readonly heap: number;
  readonly nodes: number;
  readonly requests: number;
  readonly bytes: number;
  readonly identified: number;
  readonly stored: number;
}

/** One load with somebody who waits for the launcher and clicks it. */
export interface Use {
  readonly shown: number | null;
  readonly typing: number | null;
  readonly inp: number | null;
}

/** What has been asked of another origin than the page's. */
class Traffic {
  requests = 0;
  bytes = 0;
  identified = 0;
  #last = performance.now();
  readonly #headers = new Map<string, number>();

  constructor(devtools: CDPSession, host: string) {
    devtools.on('Network.requestWillBeSent', ({ request: { url, headers, hasPostData } }) => {
      this.#last = performance.now();
      if (url.startsWith(host) || !url.startsWith('http')) return;
      this.requests += 1;
      const names = Object.keys(headers).map((name) => name.toLowerCase());
      if (hasPostData || names.includes('cookie') || names.includes('authorization')) this.identified += 1;
    });
    devtools.on('Network.responseReceived', ({ requestId, response }) => {
      if (!response.url.startsWith(host)) this.#headers.set(requestId, response.encodedDataLength);
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      this.#last = performance.now();
      const headers = this.#headers.get(requestId);
      if (headers !== undefined) this.bytes += encodedDataLength - headers;
    });
  }

  async quiet(): Promise<void> {
    while (performance.now() - this.#last < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function withPage<T>(
  browser: Browser,
  address: string,
  run: (page: Page, devtools: CDPSession, traffic: Traffic) => Promise<T>,
  look?: readonly string[],
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.addInitScript({ path: WATCHER });
    if (look) await page.addInitScript(`bench.lookFor(${JSON.stringify(look)})`);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const traffic = new Traffic(devtools, new URL(address).origin);
    await page.goto(address);
    await traffic.quiet();
    return await run(page, devtools, traffic);
  } finally {
    await context.close();
  }
}

async function metric(devtools: CDPSession, ...names: string[]): Promise<number[]> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return names.map((name) => metrics.find((one) => one.name === name)!.value);
}

export function load(browser: Browser, address: string): Promise<Cost> {
  return withPage(browser, address, async (page, devtools, { requests, bytes, identified }) => {
    const [script] = await metric(devtools, 'ScriptDuration');
    const { lcp, cls, tasks } = await page.evaluate(() => bench.felt);
    const stored = await page.evaluate(() => bench.stored());
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const [nodes] = await metric(devtools, 'Nodes');
    const tbt = tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
    const longest = Math.max(0, ...tasks);
    return {
      ...{ lcp, cls, tbt, longest },
      script: script! * 1000,
      heap: usedSize / 1024,
      nodes: nodes!,
      requests,
      bytes,
      identified,
      stored,
    };
  });
}

/** @param onIntent whether the pointer has rested on the launcher before the click */
export function use(browser: Browser, address: string, { launcher, typing }: Row, onIntent: boolean): Promise<Use> {
  return withPage(
    browser,
    address,
    async (page, _devtools, traffic) => {
      const shown = (await page.evaluate(() => bench.felt.shown)) ?? null;
      if (shown === null || !typing) return { shown, typing: null, inp: null };
      const box = await page.evaluate((path) => {
        const { x, y, width, height } = bench.find(path).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, launcher!);
      if (onIntent) {
        await page.mouse.move(box.x, box.y);
        await new Promise((resolve) => setTimeout(resolve, 200));
        await traffic.quiet();
      }
      await page.evaluate((path) => bench.expectClick(path), typing);
      await page.mouse.click(box.x, box.y);
      const typed = await page.evaluate(() => bench.typed());
      const inp = await page.evaluate(
        () => new Promise<number>((resolve) => setTimeout(() => resolve(bench.felt.inp), 500)),
      );
      return { shown, typing: typed, inp };
    },
    launcher,
  );
}
