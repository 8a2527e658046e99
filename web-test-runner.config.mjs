import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countReporter } from './test/support/count-reporter.mjs';
import { findChrome } from './test/support/find-browser.mjs';

export default {
  files: 'test/{offline,widgets,embed,console}/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: await findChrome() })],
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  reporters: [defaultReporter(), countReporter()],
};
