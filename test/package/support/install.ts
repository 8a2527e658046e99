import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../support/folder.js';

const run = promisify(execFile);
const QUIET = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/**
 * An app in an empty folder that has installed a tarball and what it depends on, as npm does it: nothing of ours is near.
 * What npm has fetched before it takes from its cache.
 */
export async function installedApp(tarball: string): Promise<string> {
  const app = temporaryFolder();
  await cp('test/package/consumer', app, { recursive: true });
  await writeFile(`${app}/package.json`, JSON.stringify({ name: 'app', private: true, type: 'module' }));
  await run('npm', ['install', tarball, '--prefer-offline', '--omit=dev', '--ignore-scripts', ...QUIET], { cwd: app });
  return app;
}
