import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { build, defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const browser = { target: 'es2022', minify: true, emptyOutDir: true, cssMinify: false } as const;
const LANGUAGE_CHUNK = /i18n\/texts\/(\w+)\/(\w+)\.ts$/;

/** Writes `.br` and `.gz` beside each text file, so that the desk compresses nothing while it serves. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const source = file.type === 'chunk' ? file.code : file.source;
        if (!/\.(js|css|html|svg)$/.test(file.fileName)) continue;
        this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: brotliCompressSync(source) });
        this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gzipSync(source) });
      }
    },
  };
}

/**
 * What the tag must fetch to open the panel, so that it can ask for all of it at once: names of the files that the
 * rooms' build made, filled in before the tag is built.
 */
const rooms = { entry: '', shared: [] as string[], texts: {} as Record<string, string[]> };

function noteRooms(): Plugin {
  return {
    name: 'note-rooms',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const [, language, namespace] = LANGUAGE_CHUNK.exec(chunk.facadeModuleId ?? '') ?? [];
        if (chunk.isEntry) {
          rooms.entry = chunk.fileName;
          rooms.shared = chunk.imports;
        } else if (language && namespace !== 'console') (rooms.texts[language] ??= []).push(chunk.fileName);
      }
    },
  };
}

function giveRooms(): Plugin {
  return {
    name: 'give-rooms',
    renderChunk: (code) => code.replace('__ROOMS__', JSON.stringify(rooms)),
  };
}

const name = (file: string | null) => {
  const [, language, namespace] = LANGUAGE_CHUNK.exec(file ?? '') ?? [];
  return language ? `${namespace}-${language}` : '[name]';
};

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
      rolldownOptions: { plugins: [precompress()] },
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
        outDir: 'dist/embed/r',
        lib: { entry: { kit: 'src/embed/kit.ts' }, formats: ['es'] },
        rolldownOptions: {
          plugins: [noteRooms(), precompress()],
          output: {
            minify: true,
            entryFileNames: '[name]-[hash].js',
            chunkFileNames: (chunk) => `${name(chunk.facadeModuleId)}-[hash].js`,
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
        rolldownOptions: { plugins: [giveRooms(), precompress()] },
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
  },
  builder: {
    async buildApp(builder) {
      // In this order: the tag carries the names of the rooms' files.
      for (const name of ['rooms', 'tag', 'desk']) await builder.build(builder.environments[name]!);
      await buildConsole();
    },
  },
  root: path.resolve('.'),
});
