/**
 * What a page pays for a widget before anybody has touched it, and how long a visitor waits for it: a page of the demo
 * agency without one, with ours, with the least that can be written by hand, and with what npm offers. One run for all,
 * in turn, so that a busy machine is busy for everybody: trust the ratios, not the milliseconds.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { buildDemo } from '../../demo/build.mjs';
import { findChrome } from '../support/find-browser.mjs';
import { freePort, startDeskProcess } from '../support/desk-process.js';
import { temporaryFolder } from '../support/folder.js';
import { bundle, installPeers } from './page/bundle.js';
import type { Row } from './page/rows.js';
import { OURS, PAGE_ALONE, ROWS, VANILLA } from './page/rows.js';
import type { Files } from './page/servers.js';
import { serveFiles } from './page/servers.js';
import { interval, median, round } from './page/sums.js';
import type { Cost, Use } from './page/visit.js';
import { load, use } from './page/visit.js';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 9);

interface Measured {
  readonly costs: Cost[];
  readonly cold: Use[];
  readonly onIntent: Use[];
}

/** The front page of the demo agency with its style and pictures in itself, and nothing pasted into it. */
async function agencyPage(): Promise<string> {
  const folder = temporaryFolder();
  await buildDemo(folder);
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const [html, css] = [await read('index.html'), await read('style.css')];
  return html
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`)
    .replace(/<script src="\/tuki\.js"[^>]*><\/script>/, '<!-- pasted -->');
}

async function servePictures(host: Files): Promise<void> {
  const folder = 'demo/pictures';
  for (const file of await readdir(folder)) {
    host.put(`/pictures/${file}`, 'image/svg+xml', await readFile(path.join(folder, file)));
  }
}

async function startDesk() {
  const port = String(await freePort());
  const settings = { PORT: port, TUKI_DATA: temporaryFolder(), TUKI_SITES: path.resolve('demo/site.json') };
  const desk = await startDeskProcess([path.resolve('dist/desk/main.js')], settings);
  return { ...desk, url: `http://127.0.0.1:${port}` };
}

/** What an agency would paste for a row. */
async function snippet({ name, entry }: Row, widgets: Files, desk: string): Promise<string> {
  if (name === OURS) return `<script src="${desk}/tuki.js" data-site="demo" async></script>`;
  if (!entry) return '';
  const { script, style } = await bundle(entry);
  widgets.put(`/${entry}.js`, 'text/javascript', script);
  widgets.put(`/${entry}.css`, 'text/css', style);
  const link = style ? `<link rel="stylesheet" href="${widgets.origin}/${entry}.css">` : '';
  return `${link}<script src="${widgets.origin}/${entry}.js" async></script>`;
}

async function measure(browser: Browser, rows: ReadonlyMap<Row, string>): Promise<Map<Row, Measured>> {
  const measured = new Map([...rows.keys()].map((row) => [row, { costs: [], cold: [], onIntent: [] } as Measured]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [row, address] of rows) {
      const { costs, cold, onIntent } = measured.get(row)!;
      costs.push(await load(browser, address));
      if (!row.launcher) continue;
      cold.push(await use(browser, address, row, false));
      if (row.name === OURS) onIntent.push(await use(browser, address, row, true));
      console.error(`run ${run + 1} of ${RUNS}: ${row.name}`);
    }
  }
  return measured;
}

/** The figures of a row, as differences to the page alone where the page itself has some. */
function figures({ costs, cold, onIntent }: Measured, alone: Measured) {
  const added = (name: keyof Cost) => costs.map((cost, run) => cost[name] - alone.costs[run]![name]);
  const middle = (name: keyof Cost) => median(costs.map((cost) => cost[name]));
  const lcp = added('lcp');
  return {
    bytes_before_action: middle('bytes'),
    requests_before_action: middle('requests'),
    requests_with_identifier: Math.max(...costs.map(({ identified }) => identified)),
    stored_before_action: Math.max(...costs.map(({ stored }) => stored)),
    script_ms: round(median(added('script'))),
    tbt_ms: round(median(added('tbt'))),
    longest_task_ms: round(median(added('longest'))),
    heap_kb: round(median(added('heap'))),
    nodes: median(added('nodes')),
    cls: round(median(added('cls')), 4),
    lcp_delta_ms: round(median(lcp)),
    lcp_delta_interval_ms: interval(lcp).map((end) => round(end)),
    launcher_visible_ms: round(median(cold.map(({ shown }) => shown))),
    open_to_typing_cold_ms: round(median(cold.map(({ typing }) => typing))),
    open_to_typing_ms: round(median(onIntent.map(({ typing }) => typing))),
    inp_ms: round(median([...cold, ...onIntent].map(({ inp }) => inp))),
  };
}

installPeers();
const [host, widgets, desk] = [await serveFiles('localhost'), await serveFiles('127.0.0.1'), await startDesk()];
const browser = await chromium.launch(await findChrome());
try {
  await servePictures(host);
  const html = await agencyPage();
  const rows = new Map<Row, string>();
  for (const [at, row] of ROWS.entries()) {
    const pasted = await snippet(row, widgets, desk.url);
    host.put(
      `/${at}`,
      'text/html; charset=utf-8',
      html.replace('<!-- pasted -->', () => pasted),
    );
    rows.set(row, `${host.origin}/${at}`);
  }
  const measured = await measure(browser, rows);
  const named = (name: string) => [...measured].find(([row]) => row.name === name)![1];
  const alone = named(PAGE_ALONE);
  const table = Object.fromEntries([...measured].slice(1).map(([{ name }, one]) => [name, figures(one, alone)]));
  for (const [name, row] of Object.entries(table)) console.log(`${name.padEnd(26)} ${JSON.stringify(row)}`);
  const [ours, vanilla] = [table[OURS]!, table[VANILLA]!];
  const ratio = (name: 'script_ms' | 'launcher_visible_ms') => round(ours[name]! / vanilla[name]!, 2);
  const result = {
    ...ours,
    script_vs_vanilla: ratio('script_ms'),
    launcher_vs_vanilla: ratio('launcher_visible_ms'),
    page_bytes: Buffer.byteLength(html),
    runs: RUNS,
    peers: table,
  };
  console.log(JSON.stringify({ name: 'page', figures: result }));
} finally {
  await browser.close();
  await desk.end('SIGKILL');
  host.close();
  widgets.close();
}
