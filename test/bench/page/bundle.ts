import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const PASTED = path.join(import.meta.dirname, 'pasted');
const PEERS = path.join(import.meta.dirname, '../peers-page');

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

interface Output {
  readonly type: 'chunk' | 'asset';
  readonly code?: string;
  readonly source?: string | Uint8Array;
}

/** Peers are installed when this benchmark first asks for them, and are nobody's dependency. */
export function installPeers(): void {
  if (!existsSync(path.join(PEERS, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: PEERS, stdio: 'inherit' });
}

/** Whatever `pasted` imports is looked for among the peers first. */
const amongPeers = {
  name: 'among-peers',
  enforce: 'pre' as const,
  resolveId(this: { resolve(id: string, from: string): Promise<{ id: string } | null> }, id: string, from?: string) {
    const isPeer = from?.startsWith(PASTED) && !id.startsWith('.') && id !== 'lit';
    return isPeer ? this.resolve(id, path.join(PEERS, 'package.json')) : null;
  },
};

/** What stands in `pasted` as one minified script, and one style sheet where there is one, as an app would ship it. */
export async function bundle(entry: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [amongPeers],
    build: {
      write: false,
      minify: true,
      lib: { entry: path.join(PASTED, `${entry}.mjs`), formats: ['iife'], name: 'pasted', fileName: () => 'pasted.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = built as unknown as [{ output: readonly Output[] }];
  const chunk = output.find(({ type }) => type === 'chunk');
  const asset = output.find(({ type }) => type === 'asset');
  return { script: chunk!.code!, style: asset ? Buffer.from(asset.source!).toString() : '' };
}
