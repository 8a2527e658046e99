/**
 * `npm start`: builds what is missing or out of date, then runs the desk with the demo agency in this very process.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDemo } from './build.mjs';
import { isStale } from './freshness.mjs';
import { buildWays } from './ways/build.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (name) => path.join(ROOT, name);

const folders = { embed: inRoot('dist/embed'), console: inRoot('dist/console'), demo: inRoot('dist/demo') };
const SOURCES = ['src', 'demo', 'vite.config.ts', 'package.json', 'tsconfig.json'].map(inRoot);

async function build() {
  console.log('Building Tuki. This takes a moment, and only when something has changed.');
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ root: ROOT, logLevel: 'warn' });
  await builder.buildApp();
  await buildDemo(folders.demo);
  await buildWays(path.join(folders.demo, 'ways'));
}

async function start() {
  // Vite's settings and the default of TUKI_DATA are relative to the folder that this runs in.
  process.chdir(ROOT);
  if (isStale([inRoot('dist/desk'), ...Object.values(folders)], SOURCES)) await build();
  const { configFromEnvironment, explain, readSites, startDesk, welcome } = await import(
    new URL('../dist/desk/index.js', import.meta.url)
  );
  try {
    const config = configFromEnvironment(process.env);
    const sites = await readSites(inRoot('demo/site.json'));
    const desk = await startDesk(config, { sites, folders, logger: { level: 'warn' } });
    console.log(welcome({ desk, config, folders, site: sites[0].id }));
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void desk.stop());
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

await start();
