import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { createFilter } from 'vite';
import { globSync } from '../support/glob.mjs';
import type { Packed } from './support/packed.js';
import { pack, readPackage } from './support/packed.js';

const run = promisify(execFile);

/** Every file of the package answers to one of these. */
const EXPECTED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/modules\/(connectors|contract|embed|helpers|i18n|offline|rules|search|widgets|worker)\/[\w./-]+\.js$/,
  /^dist\/types\/(connectors|contract|desk|embed|i18n|offline|rules|search|widgets|worker)\/[\w./-]+\.d\.ts$/,
  /^dist\/search\/([\w-]+\/)?[\w-]+\.js$/,
  /^dist\/embed\/((r\/[\da-f]{8}\/[\w-]+|tuki|tuki\.module|tuki-worker(-off)?)\.js(\.br|\.gz)?|(r\/)?licenses\.md)$/,
  /^dist\/console\/((index\.html|assets\/[\w-]+\.(js|css|svg))(\.br|\.gz)?|licenses\.md)$/,
  /^dist\/cli\/(main|schemas|[\w-]+-[\w-]{8})\.js$/,
  /^dist\/schema\/(faq|guides|ideas|notices|reviews|site|surveys)\.json$/,
  /^dist\/desk\/(index|main|[\w-]+-[\w-]{8})\.js$/,
];
const SECRETS = /-----BEGIN [A-Z ]*PRIVATE KEY|_authToken|postgres:\/\/\w+:\w+@|\/\/# sourceMappingURL/;

let packed: Packed;

before(async () => {
  packed = await pack();
});

test('npm packs what is expected, and nothing else', () => {
  const surprises = packed.files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file)));
  assert.deepEqual(surprises, []);
  for (const pattern of EXPECTED)
    assert.ok(
      packed.files.some((file) => pattern.test(file)),
      `nothing answers to ${pattern}`,
    );
});

test('each packed module and declaration has a source; delete dist and build again if one has not', () => {
  const source = (file: string) => file.replace(/^dist\/(modules|types)/, 'src').replace(/(\.d\.ts|\.js)$/, '.ts');
  const left = packed.files
    .filter((file) => /^dist\/(modules|types)\//.test(file) && !file.includes('/helpers/'))
    .filter((file) => !existsSync(source(file)));
  assert.deepEqual(left, []);
});

test('each packed module has a declaration beside it', () => {
  const bare = packed.files
    .filter((file) => file.startsWith('dist/modules/') && !file.includes('/helpers/'))
    .map((file) => file.replace('/modules/', '/types/').replace(/js$/, 'd.ts'))
    .filter((file) => !packed.files.includes(file));
  assert.deepEqual(bare, []);
});

test('nothing secret or local is in a packed file', async () => {
  const readable = packed.files.filter((file) => !/\.(br|gz)$/.test(file));
  for (const file of readable) {
    const text = await readFile(file, 'utf8');
    assert.doesNotMatch(text, SECRETS, file);
    assert.ok(!text.includes(path.resolve('.')), `${file} names a folder of this machine`);
  }
});

test('every package that an app meets in code or in types is a dependency', async () => {
  const { dependencies, exports } = await readPackage();
  const met = new Set(packed.files.filter((file) => /^dist\/(modules|desk|search)\//.test(file)));
  const entries = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : target.types));
  const rooms = entries
    .filter((file) => file.includes('*'))
    .map((file) => new RegExp(`^${file.replaceAll('*', '.+')}$`));
  for (const file of entries) met.add(path.normalize(file));
  for (const file of packed.files) if (rooms.some((room) => room.test(`./${file}`))) met.add(file);
  // Grows while it is walked: a declaration brings those that it imports.
  for (const file of met) {
    if (!packed.files.includes(file)) continue;
    for (const name of importsOf(await readFile(file, 'utf8'))) {
      if (name.startsWith('.'))
        met.add(path.join(path.dirname(file), name.replace(/js$/, file.endsWith('.d.ts') ? 'd.ts' : 'js')));
      else if (!name.startsWith('node:')) assert.ok(packageOf(name) in dependencies, `${file} imports ${name}`);
    }
  }
});

const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"'\s]+)["']/g)].map(([, name]) => name!);
const packageOf = (name: string) => /^(@[^/]+\/)?[^/]+/.exec(name)![0];

test('package.json names each module that does something when it is imported', async () => {
  const { sideEffects } = await readPackage();
  assert.deepEqual(
    sideEffects.filter((pattern) => /[{}]/.test(pattern)),
    [],
    'not every bundler reads braces',
  );
  const named = createFilter(
    sideEffects.map((pattern) => pattern.replace('./', '')),
    null,
    { resolve: false },
  );
  const sources = globSync('src/widgets', '.ts').filter((file) => !file.endsWith('.d.ts'));
  const texts = await Promise.all(sources.map((file) => readFile(file, 'utf8')));
  const registering = sources.filter((_, at) => /^define\(|^\w+(\.\w+)+ = /m.test(texts[at]!));
  const built = (file: string) => file.replace('src/', 'dist/modules/').replace(/ts$/, 'js');

  assert.deepEqual(
    registering.filter((file) => !named(file) || !named(built(file))),
    [],
    'add them to sideEffects',
  );
  assert.deepEqual(
    sources.filter((file) => named(file) && !registering.includes(file)),
    [],
    'take them out of sideEffects',
  );
});

test('publint has nothing to say', async () => {
  await run('node_modules/.bin/publint', ['run', packed.tarball, '--strict']).catch(told);
});

/** By hand, since the tool does not follow `*`; and without the tag, which is a classic script to serve, not to import. */
const ENTRIES = ['launcher', 'chat'].flatMap((room) => [`${room}.js`, `${room}.element.js`, `${room}.events.js`]);

test('the types are right for every way to import them', async () => {
  const entries = ['--include-entrypoints', ...ENTRIES, '--exclude-entrypoints', 'tag'];
  await run('node_modules/.bin/attw', [packed.tarball, '--profile', 'esm-only', ...entries]).catch(told);
});

function told({ stdout, stderr }: { stdout: string; stderr: string }): never {
  assert.fail(stdout + stderr);
}
