import { ConfigError } from './config.js';

/** Why a desk could not start: a sentence for what a person can put right, the whole stack for anything else. */
export function explain(error: unknown): string {
  const { code, port, stack } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code === 'EADDRINUSE' && port) {
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1}`;
  }
  if (code === 'EACCES' && port) {
    return `Port ${port} may not be used by this account. Choose one above 1023: PORT=8080`;
  }
  return error instanceof ConfigError ? error.message : (stack ?? String(error));
}
