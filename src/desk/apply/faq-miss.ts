import { canonicalTag, impersonal } from '../../rules/index.js';
import { dayOf } from '../day.js';
import { newReference } from '../reference.js';
import { countMiss } from '../store/faq-misses.js';
import type { Apply } from './applied.js';

/**
 * Counts a query without an answer, by its words and its language alone. The device has taken out what looks personal;
 * the desk does not rely on it.
 */
export const faqMiss: Apply<'faq.miss'> = async ({ body }, { site }, { tx, now }) => {
  const query = impersonal(body.query);
  const language = canonicalTag(body.language) ?? body.language;
  if (query) await countMiss(tx, { site, language, query }, dayOf(now));
  // A cursor would tell between which messages it came.
  return { reference: newReference(), cursor: 0 };
};
