import type { Entry } from '../../src/search/index.js';

/** Answers a query with the ids of at most `TOP` entries, the best first. */
export type Search = (query: string) => readonly string[] | Promise<readonly string[]>;
/** Builds an index of entries in a language. */
export type Engine = (entries: readonly Entry[], language: string) => Search | Promise<Search>;

export const TOP: number;
export const PEER_ENGINES: Readonly<Record<string, Engine>>;
