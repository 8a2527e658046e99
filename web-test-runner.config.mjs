import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countReporter } from './test/support/count-reporter.mjs';
import { findLaunchers } from './test/support/launchers.mjs';

export default {
  files: 'test/{offline,widgets,embed,console}/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  // Engines wait more than they work: all of them side by side are done much sooner than one after the other.
  concurrentBrowsers: 3,
  // Generous, since machines are noisy: no test waits for time.
  testFramework: { config: { timeout: 30_000 } },
  browsers: await findLaunchers(),
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  reporters: [defaultReporter(), countReporter()],
};
