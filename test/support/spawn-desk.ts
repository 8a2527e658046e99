import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deskAt, OWNER, TEST_SITE } from './desk.js';
import { freePort, startDeskProcess } from './desk-process.js';
import { temporaryFolder } from './folder.js';

const PROGRAM = ['--import', 'tsx', path.resolve('src/desk/main.ts')];

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
  const running = await startDeskProcess(PROGRAM, settings);
  return {
    ...deskAt(`http://127.0.0.1:${settings.PORT}`),
    ...running,
    data: folder,
    port: Number(settings.PORT),
  };
}
