import type { FaqDocument } from '../../../contract/index.js';
import { anchorOf, richTextHtml } from './html.js';

/** Published answers as schema.org FAQPage. What an answer says is HTML, as its readers expect. */
export function faqJsonLd({ language, answers }: FaqDocument, desk: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: language,
    mainEntity: answers.map((entry) => ({
      '@type': 'Question',
      '@id': `#${anchorOf(entry.id)}`,
      name: entry.question,
      inLanguage: entry.language ?? language,
      acceptedAnswer: {
        '@type': 'Answer',
        text: richTextHtml(entry.answer, desk),
        ...(entry.checked && { dateModified: entry.checked }),
      },
    })),
  };
}
