import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { deskAt, OWNER, TEST_SITE } from './desk.js';
import { temporaryFolder } from './folder.js';

const MAIN = path.resolve('src/desk/main.ts');

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface SpawnOptions {
  readonly port?: number;
  /** The data folder of a desk that was killed, to start it again on. */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * A desk as a process of its own, ready to answer, with `TEST_SITE` and `OWNER`. Whoever starts it ends it.
 */
export async function spawnDesk({ port, data, env = {} }: SpawnOptions = {}) {
  const folder = data ?? temporaryFolder();
  const sites = path.join(folder, 'sites.json');
  await writeFile(sites, JSON.stringify([TEST_SITE]));
  const settings = {
    PORT: String(port ?? (await freePort())),
    TUKI_DATA: folder,
    TUKI_SITES: sites,
    TUKI_OWNER_EMAIL: OWNER.email,
    TUKI_OWNER_PASSWORD: OWNER.password,
    TUKI_COMMANDS_PER_MINUTE: '1000000',
    ...env,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  const url = `http://127.0.0.1:${settings.PORT}`;
  await ready(url, child, output);
  return {
    ...deskAt(url),
    data: folder,
    port: Number(settings.PORT),
    /** Everything it has written so far. */
    output: () => output.text,
    /** Ends the process and answers its exit code, or the signal that ended it. */
    end: async (signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT' = 'SIGKILL'): Promise<number | string> => {
      const exit = once(child, 'exit');
      child.kill(signal);
      const [code, ended] = (await exit) as [number | null, string];
      return code ?? ended;
    },
  };
}

function collect(child: ChildProcess): { text: string } {
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (data: string) => (output.text += data));
  }
  return output;
}

async function ready(url: string, child: ChildProcess, output: { text: string }): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The desk did not start:\n${output.text}`);
}
