/**
 * How well and how fast the search finds, beside the libraries that people take for this, in one run. Content comes from a
 * folder with `<language>.json` (`npm run bench:search -- <folder>` or TUKI_SEARCH_CONTENT), else it is the demo agency's.
 * `--alone` leaves the libraries out.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LANGUAGES } from '../../src/rules/index.js';
import type { Entry, FaqIndex } from '../../src/search/index.js';
import { temporaryFolder } from '../support/folder.js';
import type { Query } from './search-content.js';
import { readEntries, readQueries } from './search-content.js';
import type { Engine } from './search-peers.mjs';
import { PEER_ENGINES, TOP } from './search-peers.mjs';

const SIZES = [500, 1_000, 10_000];
const ROUNDS = 5;

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('-')) ?? process.env.TUKI_SEARCH_CONTENT;
const figures: Record<string, number> = {};

/** What is measured is what is shipped: the build of the package, into a folder of its own. */
const built = path.join(temporaryFolder(), 'search');
execFileSync('node', ['--import', 'tsx', path.join(import.meta.dirname, 'search-build.ts'), built], {
  stdio: 'inherit',
});
const { buildIndex, loadIndex } = (await import(
  path.join(built, 'index.js')
)) as typeof import('../../src/search/index.js');

const ours: Engine = (entries, language) => {
  const index = buildIndex(entries, language);
  return (query) => index.search(query, { limit: TOP }).map(({ id }) => id);
};

const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10;
const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** The share of queries with a right answer among the first one and three, and the mean reciprocal rank among ten. */
function rate(ranks: readonly number[]) {
  return {
    success1: percent(ranks.filter((rank) => rank === 1).length, ranks.length),
    success3: percent(ranks.filter((rank) => rank <= 3).length, ranks.length),
    mrr: percent(
      ranks.reduce((sum, rank) => sum + (rank <= TOP ? 1 / rank : 0), 0),
      ranks.length,
    ),
  };
}

async function ranksOf(engine: Engine, entries: readonly Entry[], queries: readonly Query[], language: string) {
  const search = await engine(entries, language);
  const ranks: number[] = [];
  for (const { query, expected } of queries) {
    const at = (await search(query)).findIndex((id) => expected.includes(id));
    ranks.push(at < 0 ? Infinity : at + 1);
  }
  return ranks;
}

function printKinds(queries: readonly Query[], ranks: readonly number[]) {
  for (const kind of new Set(queries.map((query) => query.kind))) {
    const { success1, success3, mrr } = rate(ranks.filter((_, at) => queries[at]!.kind === kind));
    console.log(`  ${kind.padEnd(16)} success@1 ${success1}  success@3 ${success3}  MRR@10 ${mrr}`);
  }
}

async function quality(language: string) {
  const entries = readEntries(folder, language);
  const queries = readQueries(folder, language);
  const ranks = await ranksOf(ours, entries, queries, language);
  const { success1, success3, mrr } = rate(ranks);
  console.log(`\n${language}: ${entries.length} entries, ${queries.length} queries`);
  printKinds(queries, ranks);
  console.log(`  ${'all'.padEnd(16)} success@1 ${success1}  success@3 ${success3}  MRR@10 ${mrr}`);
  for (const part of new Set(queries.map((query) => query.part))) {
    const found = rate(ranks.filter((_, at) => queries[at]!.part === part)).success3;
    console.log(`  ${part.padEnd(16)} success@3 ${found}`);
    figures[`success3_${part}_${language}`] = found;
  }
  figures[`success1_${language}`] = success1;
  figures[`success3_${language}`] = success3;
  figures[`mrr_${language}`] = mrr;
  if (args.includes('--alone')) return;
  for (const [name, engine] of Object.entries(PEER_ENGINES)) {
    const peer = rate(await ranksOf(engine, entries, queries, language));
    console.log(`  ${name.padEnd(16)} success@1 ${peer.success1}  success@3 ${peer.success3}  MRR@10 ${peer.mrr}`);
    figures[`success3_${language}_${name}`] = peer.success3;
  }
}

/** So many entries: those of the language, then of the others, then all again, each time under another id. */
function manyEntries(language: string, size: number): Entry[] {
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  const all = languages.flatMap((one) => readEntries(folder, one));
  return Array.from({ length: size }, (_, at) => ({ ...all[at % all.length]!, id: `entry-${at}` }));
}

function timed<T>(run: () => T): readonly [milliseconds: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

/** The middle of a few runs, the first of them in an engine that is not warm. */
function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => timed(run)[0]).sort((a, b) => a - b);
  return quantile(times, 0.5);
}

function queryTimes(index: FaqIndex, queries: readonly Query[]): number[] {
  const times = Array.from({ length: ROUNDS }, () =>
    queries.map(({ query }) => timed(() => index.search(query, { limit: TOP }))[0]),
  );
  return times.flat().sort((a, b) => a - b);
}

function speed(language: string) {
  const queries = readQueries(folder, language);
  for (const size of SIZES) {
    const entries = manyEntries(language, size);
    const build = median(() => buildIndex(entries, language));
    const index = buildIndex(entries, language);
    const stored = structuredClone(index.serialize());
    const load = median(() => loadIndex(stored));
    const times = queryTimes(index, queries);
    const values = { build, load, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
    for (const [name, value] of Object.entries(values)) {
      figures[`${name}_ms_${size}_${language}`] = Math.round(value * 1000) / 1000;
    }
    const [b, l, p50, p95] = Object.values(values).map((value) => value.toFixed(2));
    console.log(
      `  ${language} ${String(size).padStart(6)}: build ${b} ms, load ${l} ms, query p50 ${p50} ms, p95 ${p95} ms`,
    );
  }
}

const bytes = (file: string) => brotliCompressSync(readFileSync(path.join(built, file))).length;

for (const language of LANGUAGES) await quality(language);
console.log('\nTime');
for (const language of LANGUAGES) speed(language);
figures.engine_bytes = bytes('core.js');
for (const language of LANGUAGES) figures[`words_bytes_${language}`] = bytes(`words/${language}.js`);
console.log(
  `\nBytes (brotli): engine ${figures.engine_bytes}, ${LANGUAGES.map((one) => `${one} ${figures[`words_bytes_${one}`]}`).join(', ')}`,
);
console.log(JSON.stringify({ name: 'search', figures }));
