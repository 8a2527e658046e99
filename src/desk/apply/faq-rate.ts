import { canonicalTag } from '../../rules/index.js';
import { DeskError } from '../errors.js';
import { newReference } from '../reference.js';
import { faqAnswer } from '../store/faq.js';
import { saveFaqRating } from '../store/faq-ratings.js';
import type { Apply } from './applied.js';

/** Keeps what a traveller says of an answer, in the place of what the same device said of it before. */
export const faqRate: Apply<'faq.rate'> = async ({ body }, sender, scope) => {
  const { answer, rating, comment } = body;
  if (!(await faqAnswer(scope.tx, sender.site, answer)))
    throw new DeskError('answer_unknown', { field: 'body.answer' });
  const language = canonicalTag(body.language) ?? body.language;
  const said = comment?.trim() || null;
  await saveFaqRating(scope.tx, { ...sender, answer, language, rating, comment: said, at: scope.now });
  return { reference: newReference(), cursor: scope.cursor };
};
