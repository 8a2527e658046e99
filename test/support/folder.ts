import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder that goes when the test's process does. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuki-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
