/** See find-browser.mjs. */
export function findChrome(): Promise<{ executablePath: string; args: string[]; env?: Record<string, string> }>;
