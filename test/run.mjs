/**
 * `npm test`: every stage in turn, then one closing line. `npm test -- node e2e` runs only those stages.
 * A stage that fails does not stop the others: one run tells everything.
 */
import { spawn } from 'node:child_process';
import { engineLine, ENGINES, enginesIn, requiredEngines } from './support/engines.mjs';
import { globSync } from './support/glob.mjs';

const nodeTests = (...folders) => {
  const files = folders.flatMap((folder) => globSync(`test/${folder}`, '.test.ts'));
  return [
    'node',
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    '--test-concurrency=2',
    // A file with all that is in it, on a busy machine.
    '--test-timeout=900000',
    ...files,
  ];
};

const STAGES = {
  lint: [
    ['eslint', '--cache', '--cache-location', 'node_modules/.cache/eslint', '.'],
    ['prettier', '--cache', '--log-level', 'warn', '--check', '.'],
  ],
  types: [['tsc', '-b']],
  build: [
    ['vite', 'build', '--app', '--logLevel', 'warn'],
    ['custom-elements-manifest', 'analyze', '--quiet'],
  ],
  node: [
    nodeTests('contract', 'rules', 'search', 'i18n', 'connectors', 'cli', 'worker', 'desk', 'conformance', 'package'),
  ],
  browser: [['web-test-runner']],
  stories: [['storybook', 'build', '-o', 'dist/storybook', '--disable-telemetry', '--quiet'], nodeTests('stories')],
  e2e: [nodeTests('e2e')],
};

/** Stages in which every engine that must run has to show that it has. */
const ENGINE_STAGES = ['browser', 'e2e'];

const total = { passed: 0, failed: 0, skipped: 0 };

/** Both runners end with their counts; each stage without counts is one test of its own. */
function count(output, ok) {
  const node = ['pass', 'fail', 'skipped'].map((word) => output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1]);
  const found = node[0] ? node : output.match(/^(\d+) passed, (\d+) failed, (\d+) skipped$/m)?.slice(1);
  const [passed, failed, skipped] = (found ?? [ok ? 1 : 0, ok ? 0 : 1, 0]).map(Number);
  total.passed += passed;
  total.failed += ok ? failed : Math.max(1, failed);
  total.skipped += skipped;
}

/** Whatever the runners think of themselves: an engine that was asked for and did not run is a failure. */
function checkEngines(stage, ran) {
  const missing = (requiredEngines() ?? []).map((id) => ENGINES[id].name).filter((name) => !ran.has(name));
  for (const name of missing) console.log(`✖ ${name} was asked for and has run no test of the stage “${stage}”.`);
  total.failed += missing.length;
}

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, FORCE_COLOR: '0', PATH: `node_modules/.bin:${process.env.PATH}` },
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => {
      count(output, code === 0);
      resolve(enginesIn(output));
    });
  });
}

const wanted = process.argv.slice(2);
const engines = new Map();
for (const [name, commands] of Object.entries(STAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  const ran = new Map();
  for (const command of commands) for (const [engine, version] of await run(command)) ran.set(engine, version);
  if (ENGINE_STAGES.includes(name)) checkEngines(name, ran);
  for (const [engine, version] of ran) engines.set(engine, version);
  console.log(`── ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

if (engines.size > 0) console.log(engineLine(engines));
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
