import type { LaunchOptions } from 'puppeteer-core';

/** The programs that WebKit needs. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly screen: string;
  readonly tie: string;
}

/** What starts each engine. */
export interface Found {
  readonly chromium: LaunchOptions;
  readonly firefox: LaunchOptions;
  readonly webkit: WebKitPrograms;
}

export type EngineId = keyof Found;

/** See engines.mjs. */
export const ENGINES: Readonly<Record<EngineId, { readonly name: string }>>;
export function findEngine<Id extends EngineId>(id: Id): Promise<Found[Id] | undefined>;
export function engineLine(versions: ReadonlyMap<string, string>): string;
