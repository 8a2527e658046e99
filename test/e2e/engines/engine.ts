import { launch } from 'puppeteer-core';
import type { EngineId } from '../../support/engines.mjs';
import { findEngine } from '../../support/engines.mjs';
import { WebKit } from '../../support/webkit.mjs';

/** The little that people need of a page. Puppeteer's pages have it, and so has ours for WebKit. */
export interface EnginePage {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: { click(x: number, y: number): Promise<void> };
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** The value of an expression in the page, awaited if it is a promise. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<unknown>;
}

/** Somebody's browser with nothing in it. Its pages share what they keep. */
export interface EngineDevice {
  /** The engine's, such as `153.7.0`. */
  readonly version: string;
  newPage(): Promise<EnginePage>;
  close(): Promise<void>;
}

export interface Engine {
  device(): Promise<EngineDevice>;
  close(): Promise<void>;
}

/** Starts an engine, or answers nothing where it shall not run. */
export async function startEngine(id: EngineId): Promise<Engine | undefined> {
  if (id !== 'webkit') {
    const options = await findEngine(id);
    return options && startPuppeteer(options);
  }
  const programs = await findEngine(id);
  // Nothing is shared by WebKit's devices, so there is nothing to start before them.
  return programs && { device: () => WebKit.start(programs), close: async () => {} };
}

async function startPuppeteer(options: Parameters<typeof launch>[0]): Promise<Engine> {
  const browser = await launch(options);
  const version = (await browser.version()).split('/')[1]!;
  return {
    device: async () => {
      const context = await browser.createBrowserContext();
      return {
        version,
        newPage: (): Promise<EnginePage> => context.newPage() as Promise<EnginePage>,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
