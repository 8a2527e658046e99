import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../support/folder.js';

/** A run of the component tests on a machine with nothing but Node. */
function runBare(engines: string) {
  const programs = temporaryFolder();
  symlinkSync(process.execPath, path.join(programs, 'node'));
  const env = { PATH: programs, TUKI_ENGINES: engines };
  return spawnSync(process.execPath, ['test/run.mjs', 'browser'], { encoding: 'utf8', env });
}

test('a run fails without an engine that it is told to use, and names it', () => {
  for (const [id, name] of [
    ['firefox', 'Firefox'],
    ['webkit', 'WebKit'],
  ] as const) {
    const { status, stdout } = runBare(id);
    assert.equal(status, 1);
    assert.ok(stdout.includes(`${name} was asked for and has run no test`), stdout);
    assert.match(stdout, /\n0 passed, 2 failed, 0 skipped\n$/);
  }
});
