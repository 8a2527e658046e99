import { after, afterEach } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChrome } from '../../support/find-browser.mjs';
import { Agent } from './agent.js';
import { Desk } from './desk.js';
import { agencyPage, Host, tag } from './host.js';
import { Proxy } from './proxy.js';
import { Traveller } from './traveller.js';

const DEVICE: BrowserContextOptions = { locale: 'en-GB', timezoneId: 'Europe/Helsinki' };

/** What the tests of a file play on: a desk, the agency's page on another origin, a browser. */
export class Stage {
  /** Address of the agency's page with the tag. */
  readonly page: string;
  private readonly devices: BrowserContext[] = [];
  private signedIn?: Promise<Agent>;

  private constructor(
    readonly desk: Desk,
    readonly host: Host,
    private readonly browser: Browser,
  ) {
    this.page = host.page('/northern-lights', agencyPage({ body: tag(desk.url) }));
    afterEach(() => Promise.all(this.devices.splice(0).map((device) => device.close())));
    after(() => browser.close());
    after(() => desk.kill());
    after(() => host.close());
  }

  /** Sets the stage for a file of tests; it is cleared after them. */
  static async set(): Promise<Stage> {
    const browser = await chromium.launch(await findChrome());
    try {
      return new Stage(await Desk.start(), await Host.start(), browser);
    } catch (error) {
      // What is left open would keep this process alive.
      await browser.close();
      throw error;
    }
  }

  /** A network in front of the desk that breaks when it is told to. */
  async network(): Promise<Proxy> {
    const network = await Proxy.start(this.desk.port);
    after(() => network.close());
    return network;
  }

  /** Somebody's browser with nothing in it; closed after the test. */
  async device(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const device = await this.browser.newContext({ ...DEVICE, ...options });
    this.devices.push(device);
    return device;
  }

  /** A traveller at the agency's page, or at another; on a new device if none is given. */
  async traveller(device?: BrowserContext, address = this.page): Promise<Traveller> {
    const page = await (device ?? (await this.device())).newPage();
    await page.goto(address);
    return new Traveller(page);
  }

  /** Somebody of the agency, who signs in the first time and is there for all tests of the file. */
  agent(): Promise<Agent> {
    return (this.signedIn ??= this.browser
      .newContext(DEVICE)
      .then((device) => device.newPage())
      .then((page) => Agent.signIn(page, this.desk.url)));
  }
}
