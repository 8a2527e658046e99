import type { MigrationProvider } from 'kysely';
import * as first from './001-first.js';
import * as faq from './002-faq.js';
import * as problems from './003-problems.js';

/** Every migration in its order. A released one is never changed: a correction is the next number. */
export const migrations: MigrationProvider = {
  getMigrations: () => Promise.resolve({ '001-first': first, '002-faq': faq, '003-problems': problems }),
};
