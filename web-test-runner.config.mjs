import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countReporter } from './test/support/count-reporter.mjs';
import { findChrome } from './test/support/find-browser.mjs';

/** Pages run side by side, and one that lies behind another is not painted: each must think that it is looked at. */
async function createPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  files: 'test/{offline,widgets,embed,console}/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  // Generous, since machines are noisy: no test waits for time.
  testFramework: { config: { timeout: 10_000 } },
  browsers: [chromeLauncher({ launchOptions: await findChrome(), createPage })],
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  reporters: [defaultReporter(), countReporter()],
};
