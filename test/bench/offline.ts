/**
 * How fast a traveller's words are back on the screen, and how fast and how surely they reach a desk that dies again
 * and again. A real Chromium, a real desk process, loopback.
 */
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChrome } from '../support/find-browser.mjs';
import { spawnDesk } from '../support/spawn-desk.js';
import type { BenchPage } from './offline-page.js';

const CONVERSATIONS = 10;
const SHOWN = 500;
const QUEUED = 50;
const FLUSHED = 1_000;
const REOPENINGS = 9;
const KILLS = 5;

declare const bench: BenchPage;
type Desk = Awaited<ReturnType<typeof spawnDesk>>;

/** The page's script as one module, with what comes late inside. */
async function bundle(): Promise<string> {
  const entry = path.resolve('test/bench/offline-page.ts');
  const lib = { entry, formats: ['es' as const], fileName: 'bench' };
  const rolldownOptions = { output: { codeSplitting: false } };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib, rolldownOptions } });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

async function serve(script: string): Promise<Server> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script type="module" src="/bench.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const texts = (from: number, count: number) => Array.from({ length: count }, (_, i) => `Viesti ${from + i}`);
const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function write(page: Page, written: Map<string, string[]>, count: number): Promise<void> {
  const ids = [...written.keys()];
  const each = count / CONVERSATIONS;
  for (let i = 0; i < CONVERSATIONS; i += 1) {
    const before = ids[i] ? written.get(ids[i]!)! : [];
    const fresh = texts(before.length, each);
    const id = await page.evaluate(([words, known]) => bench.write(words, known), [fresh, ids[i]] as const);
    written.set(id, [...before, ...fresh]);
  }
}

const allSent = (page: Page) => page.waitForFunction(() => bench.waiting() === 0, undefined, { timeout: 300_000 });

async function reopen(page: Page, address: string, { site, url }: Desk): Promise<number> {
  await page.goto(address);
  await page.waitForFunction(() => 'bench' in window);
  return page.evaluate(([id, desk]) => bench.open(id, desk), [site, url] as const);
}

/** Kills and restarts the desk while a part of the queue is still waiting, each time with less left. `down` in milliseconds. */
async function killRepeatedly(page: Page, first: Desk): Promise<{ desk: Desk; down: number }> {
  let desk = first;
  let down = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const left = FLUSHED * (1 - kill / (KILLS + 1));
    await page.waitForFunction((limit) => bench.waiting() <= limit, left, { timeout: 300_000, polling: 1 });
    const killed = performance.now();
    await desk.end('SIGKILL');
    desk = await spawnDesk({ port: desk.port, data: desk.data });
    down += performance.now() - killed;
  }
  return { desk, down };
}

/** What the desk has of each conversation, against what was written. */
async function compare(desk: Desk, written: ReadonlyMap<string, readonly string[]>) {
  const operator = await desk.operator();
  const result = { lost: 0, duplicated: 0, out_of_order: 0 };
  for (const [id, wanted] of written) {
    const there: string[] = [];
    for (let after = '0'; ;) {
      const { messages, cursor } = await operator.conversation(id, after);
      if (messages.length === 0) break;
      there.push(...messages.map(({ text }) => text));
      after = cursor;
    }
    const distinct = [...new Set(there)];
    result.lost += wanted.filter((text) => !distinct.includes(text)).length;
    result.duplicated += there.length - distinct.length;
    result.out_of_order += distinct.filter((text, i) => text !== wanted[i]).length;
  }
  return result;
}

async function measure(page: Page, address: string) {
  const written = new Map<string, string[]>();
  const first = await spawnDesk();
  try {
    await reopen(page, address, first);
    await write(page, written, SHOWN);
    await allSent(page);
  } finally {
    await first.end('SIGKILL');
  }
  await write(page, written, QUEUED);
  const times: number[] = [];
  for (let i = 0; i < REOPENINGS; i += 1) times.push(await reopen(page, address, first));
  const shown = await page.evaluate(() => bench.shown());
  if (shown !== SHOWN + QUEUED) throw new Error(`The page shows ${shown} messages.`);

  await write(page, written, FLUSHED - QUEUED);
  const desk = await spawnDesk({ port: first.port, data: first.data });
  const began = performance.now();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  const { desk: last, down } = await killRepeatedly(page, desk);
  await allSent(page);
  const flushed = performance.now() - began;
  const counts = await compare(last, written);
  await last.end('SIGKILL');
  await rm(last.data, { recursive: true });
  const figures = { reopen_ms: round(median(times)), flush_ms: Math.round(flushed) };
  return { ...figures, desk_down_ms: Math.round(down), kills: KILLS, ...counts };
}

const round = (ms: number) => Math.round(ms * 10) / 10;

const server = await serve(await bundle());
const browser = await chromium.launch(await findChrome());
try {
  const page = await browser.newPage();
  const figures = await measure(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  process.stdout.write(`${JSON.stringify({ name: 'offline', figures })}\n`);
} finally {
  await browser.close();
  server.close();
}
