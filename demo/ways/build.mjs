import fs from 'node:fs/promises';
import path from 'node:path';

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

/** As each app's own bundler would; in development mode, in which React mounts everything twice to find what is left behind. */
async function bundleApps(outDir) {
  const { build } = await import('vite');
  const input = (await fs.readdir(path.join(HERE, 'apps'))).map((file) => path.join(HERE, 'apps', file));
  await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' } },
    },
  });
}

/**
 * Writes one page for each way of use into a folder.
 * @param desk address of the desk, if it is not where the pages are
 */
export async function buildWays(outDir, desk = '') {
  await fs.mkdir(outDir, { recursive: true });
  for (const file of await fs.readdir(path.join(HERE, 'pages'))) {
    const text = await fs.readFile(path.join(HERE, 'pages', file), 'utf8');
    await fs.writeFile(path.join(outDir, file), text.replaceAll(/(?<=["'])(?=\/tuki(?:\.module)?\.js)/g, desk));
  }
  await bundleApps(outDir);
}
