import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { build, defineConfig } from 'vite';
import { quietLit } from './.build/quiet-lit.ts';
import { slimTranslator } from './.build/slim-translator.ts';

interface Package {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}
const { version, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const browser = {
  target: 'es2022',
  minify: true,
  emptyOutDir: true,
  // The minifier would rewrite light-dark() for browsers that cannot run the rest.
  cssMinify: false,
  // Comments are gone from the code; whom it comes from stands beside it.
  license: { fileName: 'licenses.md' },
} as const;
/** What the compiler adds, such as the function that applies decorators. */
const HELPERS = /@oxc-project.runtime/;
/** A file of one language says so in its name, whose end the worker reads. */
const OF_LANGUAGE = [
  ['texts', /i18n\/texts\/(\w+)\/kit\.ts$/],
  ['faq', /i18n\/texts\/(\w+)\/faq\.ts$/],
  ['words', /search\/words\/(\w+)\.ts$/],
  ['posted', /static\/words\/(\w+)\.ts$/],
] as const;

/** Writes `.br` and `.gz` beside each text file, so that the desk compresses nothing while it serves. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    // After everything else: Vite still changes chunks at the end of generating them.
    writeBundle({ dir = '' }, bundle) {
      for (const { fileName } of Object.values(bundle)) {
        if (!/\.(js|css|html|svg)$/.test(fileName)) continue;
        const file = path.join(dir, fileName);
        writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
      }
    },
  };
}

/** Takes comments and indentation out of `css` templates, which no JavaScript minifier dares to touch. */
function minifyStyles(): Plugin {
  const squeeze = (css: string) =>
    css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/([ :(,])0\./g, '$1.')
      .replace(/;}/g, '}');
  return {
    name: 'minify-styles',
    transform: {
      filter: { id: /src\/.*\.ts$/, code: /css`/ },
      handler: (code) => code.replace(/css`([^`]*)`/g, (_, css: string) => `css\`${squeeze(css)}\``),
    },
  };
}

/**
 * Late code that could not be fetched is asked for again under another address, with one more `?` at its end. A browser
 * may never ask again for a module that it once could not get, as Chromium did up to version 143 at least. Takes the place
 * of Vite's own wrapping, which preloads style sheets, of which we have none (0.7 kB). The dollar in the names keeps them
 * apart from whatever the code itself calls its variables.
 */
function askAgain(): Plugin {
  const helper = 'const $ends={},$late=f=>import(f+($ends[f]??="")).catch(e=>{$ends[f]+="?";throw e});';
  return {
    name: 'ask-again',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      // After Vite has written what it wraps.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const code = chunk.code.replace(/\bimport\((?="\.\/[\w-]+\.js"\))/g, '$$late(');
          if (code !== chunk.code) chunk.code = helper + code;
        }
      },
    },
  };
}

/** Shrinks what a host page pays for: Terser packs tighter than the bundler, and templates need no indentation. */
function shrink(): Plugin {
  return {
    name: 'shrink',
    generateBundle: {
      // Last, since the bundler prints each chunk once more after rendering it.
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
            format: { comments: false },
          });
          // A line break in minified code can only stand in a template.
          chunk.code = code!.replace(/\s*\n\s*/g, ' ');
        }
      },
    },
  };
}

/**
 * What the tag must know of the rooms: their folder, named after what is in it, so that a browser may keep the files for
 * ever, and the files that open the panel.
 */
let rooms: readonly [folder: string, ...files: string[]] = [''];

/** What the worker must know: that folder and all files in it. */
let roomFiles: readonly [folder: string, ...files: string[]] = [''];

function noteRooms(): Plugin {
  return {
    name: 'note-rooms',
    writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const hash = createHash('sha256');
      for (const { fileName, code } of chunks) hash.update(fileName).update(code);
      const folder = hash.digest('hex').slice(0, 8);
      const { fileName, imports } = chunks.find((chunk) => chunk.isEntry)!;
      rooms = [folder, ...[fileName, ...imports].map((file) => path.basename(file, '.js'))];
      roomFiles = [folder, ...chunks.map((chunk) => path.basename(chunk.fileName))];
      renameSync(path.join(dir, 'new'), path.join(dir, folder));
    },
  };
}

function giveRooms(): Plugin {
  return {
    name: 'give-rooms',
    renderChunk: (code) =>
      code.replace('__ROOMS__', JSON.stringify(rooms)).replace('__ROOM_FILES__', JSON.stringify(roomFiles)),
  };
}

/** The sources of the modules that package.json exports; a `*` stands for each room of widgets. */
function exportedModules(): string[] {
  const MODULES = './dist/modules/';
  const rooms = readdirSync('src/widgets');
  return Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? [] : target.default))
    .filter((file) => file.startsWith(MODULES))
    .flatMap((file) => (file.includes('*') ? rooms.map((room) => file.replaceAll('*', room)) : [file]))
    .map((file) => file.replace(MODULES, 'src/').replace(/js$/, 'ts'))
    .filter((file) => existsSync(file));
}

/** What `dist/search` has: everything, the engine, the languages one by one. */
function searchModules(): Record<string, string> {
  const languages = readdirSync('src/search/words').map((file) => `words/${path.basename(file, '.ts')}`);
  return Object.fromEntries(
    ['index', 'core', 'languages', ...languages].map((name) => [name, `src/search/${name}.ts`]),
  );
}

/** The console is a page of its own, so it is built from its own root. */
const buildConsole = () =>
  build({
    configFile: false,
    root: 'src/console',
    base: '/console/',
    logLevel: 'warn',
    build: {
      ...browser,
      outDir: path.resolve('dist/console'),
      modulePreload: { polyfill: false },
      rolldownOptions: { plugins: [minifyStyles(), precompress()] },
    },
  });

export default defineConfig({
  publicDir: false,
  define: { __VERSION__: JSON.stringify(version) },
  environments: {
    rooms: {
      consumer: 'client',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        ...browser,
        // By Terser instead, below: for an ES library Vite would leave the white space in.
        minify: false,
        modulePreload: false,
        outDir: 'dist/embed/r',
        lib: { entry: { kit: 'src/embed/kit.ts' }, formats: ['es'] },
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          // Terser takes most of the time, and is worth it.
          checks: { pluginTimings: false },
          plugins: [slimTranslator(), quietLit(), minifyStyles(), askAgain(), shrink(), precompress(), noteRooms()],
          output: {
            // All that opens the panel in one file: what late rooms share with it would compress worse apart.
            codeSplitting: { groups: [{ name: 'kit', tags: ['$initial'] }] },
            entryFileNames: 'new/[name].js',
            chunkFileNames: ({ facadeModuleId }) => {
              const found = OF_LANGUAGE.map(([kind, ids]) => [kind, ids.exec(facadeModuleId ?? '')?.[1]]);
              const [kind, language] = found.find(([, of]) => of) ?? [];
              return language ? `new/${kind}-${language}.js` : 'new/[name].js';
            },
          },
        },
      },
    },
    tag: {
      consumer: 'client',
      build: {
        ...browser,
        outDir: 'dist/embed',
        emptyOutDir: false,
        lib: { entry: 'src/embed/tag.ts', formats: ['iife'], name: 'tukiTag', fileName: () => 'tuki.js' },
        rolldownOptions: { plugins: [giveRooms(), shrink(), precompress()] },
      },
    },
    module: {
      consumer: 'client',
      build: {
        ...browser,
        outDir: 'dist/embed',
        emptyOutDir: false,
        lib: { entry: 'src/embed/module.ts', formats: ['es'], fileName: () => 'tuki.module.js' },
        rolldownOptions: { plugins: [giveRooms(), shrink(), precompress()] },
      },
    },
    ...Object.fromEntries(
      // The worker, and what stands in its place once it is switched off.
      (['worker', 'gone'] as const).map((name) => [
        name,
        {
          consumer: 'client' as const,
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            ...browser,
            outDir: 'dist/embed',
            emptyOutDir: false,
            lib: {
              entry: `src/worker/${name}.ts`,
              formats: ['iife' as const],
              name: 'tukiWorker',
              fileName: () => `tuki-worker${name === 'gone' ? '-off' : ''}.js`,
            },
            rolldownOptions: {
              // A worker has no modules: what is asked for late stands in the one file.
              transform: { define: { 'import.meta': '{}' } },
              plugins: [giveRooms(), shrink(), precompress()],
            },
          },
        },
      ]),
    ),
    // For npm: module by module and readable, since the app's own bundler shakes, shrinks and joins them.
    modules: {
      // As for a server, so that Vite adds nothing of its own around imports.
      consumer: 'server',
      resolve: { external: true },
      build: {
        ssr: true,
        target: 'es2022',
        outDir: 'dist/modules',
        rolldownOptions: {
          treeshake: false,
          plugins: [minifyStyles()],
          input: exportedModules(),
          output: {
            preserveModules: true,
            preserveModulesRoot: 'src',
            entryFileNames: ({ name }) => (HELPERS.test(name) ? `helpers/${path.basename(name)}.js` : '[name].js'),
          },
        },
      },
    },
    // The engine and each language in a file of its own: who counts bytes takes the core and one language.
    search: {
      consumer: 'server',
      build: {
        ssr: true,
        target: 'es2022',
        outDir: 'dist/search',
        emptyOutDir: true,
        rolldownOptions: {
          input: searchModules(),
          preserveEntrySignatures: 'allow-extension',
          checks: { pluginTimings: false },
          plugins: [shrink()],
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    },
    desk: {
      consumer: 'server',
      resolve: { external: true },
      build: {
        ssr: true,
        target: 'node20',
        outDir: 'dist/desk',
        rolldownOptions: {
          input: { index: 'src/desk/index.ts', main: 'src/desk/main.ts' },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    cli: {
      consumer: 'server',
      resolve: { external: true },
      build: {
        ssr: true,
        target: 'node20',
        outDir: 'dist/cli',
        rolldownOptions: {
          input: { main: 'src/cli/main.ts', schemas: 'src/cli/schemas.ts' },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
  builder: {
    // One set of plugins for all: the tag's build reads what the rooms' build noted.
    sharedConfigBuild: true,
    async buildApp(builder) {
      // In this order: the tag and its module carry the names of the rooms' files.
      for (const name of ['rooms', 'tag', 'module', 'worker', 'gone', 'modules', 'search', 'desk', 'cli'])
        await builder.build(builder.environments[name]!);
      // What editors complete content files from; a second build in one process must not get the first one's module.
      const schemas = `${pathToFileURL(path.resolve('dist/cli/schemas.js')).href}?${Date.now()}`;
      const { writeSchemas } = (await import(schemas)) as typeof import('./src/cli/schemas.ts');
      await writeSchemas('dist/schema');
      await buildConsole();
    },
  },
  root: path.resolve('.'),
});
