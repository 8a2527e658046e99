import { after } from 'node:test';
import type { EngineId } from '../../support/engines.mjs';
import { Desk } from '../support/desk.js';
import { agencyPage, Host, tag } from '../support/host.js';
import { Proxy } from '../support/proxy.js';
import type { Engine, EngineDevice } from './engine.js';
import { startEngine } from './engine.js';
import { Visitor } from './visitor.js';

interface PageOptions {
  readonly head?: string;
  /** More attributes of the tag. */
  readonly attributes?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the journeys play on: an engine, a desk, a network before it, and the agency's page on another origin. */
export class Scene {
  private constructor(
    readonly engine: Engine,
    readonly desk: Desk,
    readonly network: Proxy,
    readonly host: Host,
  ) {}

  /** Sets the scene for a file of tests, cleared after them; nothing where the engine shall not run. */
  static async set(id: EngineId): Promise<Scene | undefined> {
    const engine = await startEngine(id);
    if (!engine) return undefined;
    after(() => engine.close());
    const desk = await Desk.start();
    after(() => desk.kill());
    const network = await Proxy.start(desk.port);
    after(() => network.close());
    const host = await Host.start();
    after(() => host.close());
    return new Scene(engine, desk, network, host);
  }

  /** Puts a page of the agency's with the tag at a path and answers its address. */
  page(path = '/northern-lights', { head = '', attributes = '', headers = {} }: PageOptions = {}): string {
    const body = tag(this.network.url).replace('async', `async ${attributes}`);
    return this.host.page(path, agencyPage({ head, body }), headers);
  }

  /** A new page on a device, at an address. */
  async visit(device: EngineDevice, address: string): Promise<Visitor> {
    const page = await device.newPage();
    await page.goto(address);
    return new Visitor(page);
  }
}
