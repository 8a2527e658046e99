import path from 'node:path';
import type { DeskProcess } from '../../support/desk-process.js';
import { freePort, startDeskProcess } from '../../support/desk-process.js';
import { temporaryFolder } from '../../support/folder.js';

/** Who answers at the demo agency. The desk takes the first name from the address. */
export const AINO = { email: 'aino@kaamoskompassi.example', password: 'Kaamos kestää kauan', name: 'aino' };

/** The built desk of the demo agency, with its data on a port that stays the same however often it is killed. */
export class Desk {
  readonly #data = temporaryFolder();
  #process: DeskProcess | undefined;

  private constructor(readonly port: number) {}

  static async start(): Promise<Desk> {
    const desk = new Desk(await freePort());
    await desk.start();
    return desk;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @param more settings beside those of the demo */
  async start(more: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#process = await startDeskProcess([path.resolve('dist/desk/main.js')], {
      PORT: String(this.port),
      TUKI_DATA: this.#data,
      TUKI_SITES: path.resolve('demo/site.json'),
      TUKI_OWNER_EMAIL: AINO.email,
      TUKI_OWNER_PASSWORD: AINO.password,
      ...more,
    });
  }

  /** As a power cut would: no goodbye to anybody. */
  async kill(): Promise<void> {
    await this.#process?.end('SIGKILL');
    this.#process = undefined;
  }
}
