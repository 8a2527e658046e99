import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { LANGUAGES } from '../../src/rules/index.js';
import { temporaryFolder } from '../support/folder.js';
import { elementsOf, readManifest } from './support/manifest.js';

const run = promisify(execFile);
const NAME = 'crisis-banner';
/** What is not of the repository, or is made from it. */
const LEFT_OUT = ['.git', 'node_modules', 'dist', 'data', 'coverage', 'storybook-static'];
/** What the generator makes, and what it changes. */
const ROOM = [`src/widgets/${NAME}`, `test/widgets/${NAME}`, `stories/${NAME}.stories.ts`];
const TYPED = [`src/widgets/${NAME}/${NAME}.ts`, `test/widgets/${NAME}/${NAME}.test.ts`, `stories/${NAME}.stories.ts`];
const CHANGED = [
  'package.json',
  'eslint.config.js',
  'src/i18n/catalog.ts',
  'src/i18n/kit-texts.ts',
  ...LANGUAGES.flatMap((language) => [`src/i18n/texts/${language}/kit.ts`, `src/i18n/texts/${language}/${NAME}.ts`]),
  'test/i18n/texts.test.ts',
];

/** One engine is enough to see that the generator is right, and tests within tests must not think that they are one. */
const ENVIRONMENT = { ...process.env, FORCE_COLOR: '0', TUKI_ENGINES: 'chromium', NODE_TEST_CONTEXT: undefined };

const copy = temporaryFolder();

before(async () => {
  const filter = (file: string) => !LEFT_OUT.includes(path.relative('.', file)) && !file.endsWith('.tsbuildinfo');
  for (const entry of await readdir('.')) {
    if (!LEFT_OUT.includes(entry)) await cp(entry, path.join(copy, entry), { recursive: true, filter });
  }
  await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'));
});

/** Runs a tool in the copy; what it complains of is the failure's text. */
async function tool(name: string, ...args: string[]): Promise<string> {
  const program = path.resolve('node_modules/.bin', name);
  const { stdout } = await run(program, args, { cwd: copy, env: ENVIRONMENT }).catch(told);
  return stdout;
}

/** Runs tests of Node in the copy. */
async function nodeTest(file: string): Promise<void> {
  const options = { cwd: copy, env: ENVIRONMENT };
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '--test', file], options).catch(told);
  assert.match(stdout, /^[#ℹ] pass [1-9]/m);
}

function told({ stdout, stderr }: { stdout: string; stderr: string }): never {
  assert.fail(stdout + stderr);
}

const generate = (...args: string[]) =>
  run(process.execPath, ['.templates/new-widget/new-widget.mjs', ...args], { cwd: copy });

/** Every file of the copy and what is in it. */
async function contents(): Promise<Map<string, string>> {
  const folders = ['src', 'test', 'stories', '.templates'];
  const all = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of await readdir(path.join(copy, folder), { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile()) all.set(file, await readFile(file, 'utf8'));
    }
  }
  for (const name of ['package.json', 'eslint.config.js']) all.set(name, await readFile(path.join(copy, name), 'utf8'));
  return all;
}

const REFUSED = [
  ['', /Name the widget/],
  ['Banner', /lower-case letters/],
  ['banner2', /lower-case letters/],
  ['crisis--banner', /lower-case letters/],
  ['../banner', /lower-case letters/],
  ['tuki-banner', /Leave out “tuki-”/],
  ['desk', /means something else/],
  ['shared', /means something else/],
  ['switch', /means something else/],
  ['chat', /already/],
  ['about', /already/],
  ['panel', /already/],
] as const;

test('a name that cannot be is refused with a remedy, and nothing is written', async () => {
  const before = await contents();
  for (const [name, remedy] of REFUSED) {
    const refusal: { code: number; stderr: string } = await generate(name).then(
      () => assert.fail(`“${name}” was taken`),
      (error) => error,
    );
    assert.equal(refusal.code, 1);
    assert.match(refusal.stderr, remedy);
    assert.doesNotMatch(refusal.stderr, /\n\s+at /, 'a sentence, and no stack');
  }
  assert.deepEqual(await contents(), before);
});

test('a list that is not where it was stops the generator before it writes', async () => {
  const list = path.join(copy, 'src/i18n/kit-texts.ts');
  const text = await readFile(list, 'utf8');
  await writeFile(list, text.replace('KIT_TEXTS', 'OTHER_TEXTS'));
  await assert.rejects(generate(NAME), /kit-texts\.ts lists widgets no more/);
  assert.ok(!existsSync(path.join(copy, ROOM[0]!)));
  await writeFile(list, text);
});

test('makes the room, the story, the test and the texts, and lists them', async () => {
  const { stdout } = await generate(NAME);
  const made = [
    ...['element.ts', 'styles.ts', 'events.ts', 'ts'].map((ending) => `src/widgets/${NAME}/${NAME}.${ending}`),
    `src/widgets/${NAME}/README.md`,
    `stories/${NAME}.stories.ts`,
    `test/widgets/${NAME}/${NAME}.test.ts`,
    ...LANGUAGES.map((language) => `src/i18n/texts/${language}/${NAME}.ts`),
  ];
  for (const file of made) {
    assert.ok(stdout.includes(`new     ${file}`), file);
    const text = await readFile(path.join(copy, file), 'utf8');
    assert.doesNotMatch(text, /new-?widget/i, `${file} has the name everywhere`);
  }
  const all = await contents();
  assert.match(all.get('eslint.config.js')!, /WIDGETS = \[.*'crisis-banner'/);
  assert.match(all.get('package.json')!, /"\*\*\/widgets\/crisis-banner\/crisis-banner\.\?s"/);
});

test('a second widget of that name is refused', async () => {
  await assert.rejects(generate(NAME), /already/);
});

test('its lint and its format are clean', async () => {
  await tool('eslint', ...ROOM, ...CHANGED);
  await tool('prettier', '--check', ...ROOM, ...CHANGED);
});

test('its types fit: those of the room, the story and the test', async () => {
  const settings = {
    extends: './stories/tsconfig.json',
    compilerOptions: { composite: false, noEmit: true, emitDeclarationOnly: false, types: ['vite/client', 'mocha'] },
    files: [...TYPED, 'src/widgets/shared/icon/lucide-icons.d.ts'],
    include: [],
    references: [],
  };
  await writeFile(path.join(copy, 'tsconfig.one.json'), JSON.stringify(settings));
  await tool('tsc', '-p', 'tsconfig.one.json');
});

test('its texts keep the rules in every language', async () => {
  await nodeTest('test/i18n/texts.test.ts');
});

test('its own test passes in a browser: axe, the keyboard, six languages', async () => {
  const output = await tool('web-test-runner', '--files', `test/widgets/${NAME}/*.test.ts`);
  const [, passed] = /^(\d+) passed, 0 failed, 0 skipped$/m.exec(output) ?? [];
  assert.ok(Number(passed) >= 20, output);
});

test('its header is in the manifest, with nothing missing', async () => {
  await tool('custom-elements-manifest', 'analyze');
  const widget = elementsOf(readManifest(copy)).find(({ tagName }) => tagName === `tuki-${NAME}`)!;
  const { attributes, events, slots, cssParts, cssProperties } = widget;
  assert.deepEqual(
    events.map(({ name }) => name),
    [`tuki-${NAME}-done`],
  );
  for (const { name, description } of [widget, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties])
    assert.ok(description, name);
});
