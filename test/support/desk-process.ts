import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface DeskProcess {
  /** Everything it has written so far. */
  output(): string;
  /** Ends the process and answers its exit code, or the signal that ended it. */
  end(signal?: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | string>;
}

/**
 * Runs a desk and waits until it is ready to answer. Whoever starts it ends it; it does not outlive this process.
 * @param program arguments of Node: the desk's file and what goes before it
 * @param settings environment variables; `PORT` among them
 */
export async function startDeskProcess(
  program: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<DeskProcess> {
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const output = collect(child);
  await ready(`http://127.0.0.1:${settings['PORT']}`, child, output);
  return {
    output: () => output.text,
    end: async (signal = 'SIGKILL') => {
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
  // A process that a signal has ended has no exit code.
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The desk did not start:\n${output.text}`);
}
