import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../support/folder.js';

const run = promisify(execFile);

/** What npm would publish. */
export interface Packed {
  /** The file that npm made. */
  readonly tarball: string;
  /** Paths within the package. */
  readonly files: readonly string[];
}

/** Packs what has been built, without building anything. */
export async function pack(): Promise<Packed> {
  const folder = temporaryFolder();
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [report] = Object.values(JSON.parse(stdout) as Record<string, PackReport>);
  return { tarball: path.join(folder, report!.filename), files: report!.files.map((file) => file.path) };
}

interface PackReport {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** The parts of package.json that tests read. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}

export async function readPackage(): Promise<Package> {
  return JSON.parse(await readFile('package.json', 'utf8')) as Package;
}
