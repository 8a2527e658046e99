/** See build.mjs. */
export function buildWays(outDir: string, desk?: string): Promise<void>;
