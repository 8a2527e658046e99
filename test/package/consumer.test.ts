import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import { Traveller } from '../e2e/support/traveller.js';
import { freePort, startDeskProcess } from '../support/desk-process.js';
import { findChrome } from '../support/find-browser.mjs';
import { temporaryFolder } from '../support/folder.js';
import { serveFiles } from './support/file-server.js';
import { installedApp } from './support/install.js';
import { pack, readPackage } from './support/packed.js';

const run = promisify(execFile);
/** Everything else that we depend on is for the desk. */
const FOR_BROWSERS = /^(tuki|lit|lit-(html|element)|@lit\/.*|i18next|idb|lucide|uqr|workbox-.*)$/;
const QUESTION = 'Does the bus take skis?';

let app: string;
let browser: Browser;

before(async () => {
  const { tarball } = await pack();
  [app, browser] = await Promise.all([installedApp(tarball), findChrome().then((found) => chromium.launch(found))]);
});

after(() => browser.close());

/** A traveller at a page asks a question and sees that it is sent, without any complaint of the page. */
async function ask(address: string): Promise<Traveller> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(address);
  const traveller = new Traveller(page);
  try {
    await traveller.open();
    await traveller.write(QUESTION);
    await traveller.seesSent(QUESTION);
  } catch (error) {
    throw new Error(`The page says: ${complaints.join('\n') || 'nothing'}`, { cause: error });
  }
  assert.deepEqual(complaints, []);
  return traveller;
}

/** Builds a module of the app as Vite does, and answers the code that is left and the packages that it comes from. */
async function bundle(code: string) {
  const file = path.join(app, 'entry.js');
  await writeFile(file, code);
  const lib = { entry: file, formats: ['es'] as const satisfies ['es'] };
  const built = await build({ configFile: false, root: app, logLevel: 'error', build: { write: false, lib } });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const chunks = output.filter((part) => part.type === 'chunk');
  return { code: chunks.map((chunk) => chunk.code).join(''), packages: packagesOf(chunks) };
}

function packagesOf(chunks: readonly Rolldown.OutputChunk[]): string[] {
  const names = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .map((id) => /.*node_modules\/((@[^/]+\/)?[^/]+)/.exec(id)?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(names)];
}

test('every way into the package leads somewhere', async () => {
  const { exports } = await readPackage();
  const ways = Object.keys(exports).filter((way) => !way.includes('*'));
  const rooms = ['launcher', 'chat'].flatMap((room) => [`./${room}.js`, `./${room}.element.js`, `./${room}.events.js`]);
  const program = `
    import { existsSync } from 'node:fs';
    import { fileURLToPath } from 'node:url';
    const lost = ${JSON.stringify([...ways, ...rooms])}
      .map((way) => way.replace('.', 'tuki'))
      .filter((name) => !existsSync(fileURLToPath(import.meta.resolve(name))));
    console.log(JSON.stringify(lost));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: app });
  assert.deepEqual(JSON.parse(stdout), []);
});

test('a server may import what has no element in it', async () => {
  const names = [
    'tuki',
    'tuki/connectors/desk',
    'tuki/connectors/memory',
    'tuki/contract',
    'tuki/i18n',
    'tuki/offline',
  ];
  const program = [...names, 'tuki/desk'].map((name) => `await import('${name}');`).join('');
  await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: app });
});

for (const [module, moduleResolution] of [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
] as const) {
  test(`TypeScript understands it with moduleResolution ${moduleResolution}`, async () => {
    const common = { strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', module, moduleResolution };
    await check({ ...common, types: [], noUncheckedSideEffectImports: true }, ['main.ts', 'types.ts']);
    await check({ ...common, types: ['node'], typeRoots: [path.resolve('node_modules/@types')] }, ['server.ts']);
  });
}

async function check(compilerOptions: object, files: string[]): Promise<void> {
  await writeFile(path.join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const compiler = path.resolve('node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler, '-p', app]).catch(({ stdout }: { stdout: string }) => assert.fail(stdout));
}

test('a Vite app builds it, and a traveller writes a message in it', async (context) => {
  const built = await build({ configFile: false, root: app, logLevel: 'error' });
  const { output } = built as Rolldown.RolldownOutput;
  const packages = packagesOf(output.filter((part) => part.type === 'chunk'));
  const foreign = packages.filter((name) => !FOR_BROWSERS.test(name));
  assert.deepEqual(foreign, [], 'a browser carries nothing of the desk');

  const server = await serveFiles(path.join(app, 'dist'));
  context.after(server.close);
  const traveller = await ask(`${server.url}/index.html`);
  assert.match(await traveller.reference(), /^TUKI-/);
  assert.equal(await traveller.page.title(), 'open', 'the app has heard the event');
});

test('a bundler leaves out what an app does not use', async () => {
  const unused = await bundle(`import { startKit } from 'tuki';
    import { ChatElement } from 'tuki/chat.element.js';
    import { openDevice } from 'tuki/offline';
    import { loadTranslation } from 'tuki/i18n';`);
  assert.equal(unused.code.trim(), '');

  const { packages } = await bundle(`import { TukiOpenEvent } from 'tuki/launcher.events.js';
    document.addEventListener(TukiOpenEvent.type, () => console.log('open'));`);
  assert.deepEqual(packages, ['tuki'], 'an event comes without the library of elements');
});

test('a bundler keeps what registers elements', async () => {
  const { code } = await bundle(`import 'tuki/launcher.js'; import 'tuki/chat.js';`);
  for (const tag of ['tuki-launcher', 'tuki-chat', 'tuki-icon', 'tuki-avatar'])
    assert.match(code, new RegExp(`\\w\\(["'\`]${tag}["'\`],`), `<${tag}> is registered`);
});

test('a page with a plain module script uses it with the desk of the package', async (context) => {
  const port = String(await freePort());
  const settings = { PORT: port, TUKI_DATA: temporaryFolder(), TUKI_SITES: path.resolve('demo/site.json') };
  const desk = await startDeskProcess([path.join(app, 'node_modules/tuki/dist/desk/main.js')], settings);
  context.after(() => desk.end());
  const address = `http://127.0.0.1:${port}`;
  const server = await serveFiles(app, address);
  context.after(server.close);

  await ask(`${server.url}/page.html?desk=${encodeURIComponent(address)}`);
});
