/** See build.mjs. */
export function buildDemo(outDir: string): Promise<void>;
