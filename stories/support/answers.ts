import type { FaqAnswer, FaqDocument } from '../../src/contract/index.js';
import { EVERYTHING } from '../../test/widgets/faq/answers.js';
import village from '../../demo/pictures/village.svg?no-inline';

const FILES = import.meta.glob<FaqDocument>('../../demo/content/faq/*.md', { eager: true, import: 'default' });

/** The demo agency's answers in a language, as its desk publishes them; in English where it does not speak it. */
export function answersIn(language: string): FaqDocument {
  return FILES[`../../demo/content/faq/${language}.md`] ?? FILES['../../demo/content/faq/en.md']!;
}

/** The same with an answer that has every kind of node, which is in English only. */
export function withEverything(faq: FaqDocument): FaqDocument {
  const answer = EVERYTHING.answer.map((node) =>
    node.type === 'image' && node.url.startsWith('/')
      ? { ...node, url: new URL(village, document.baseURI).pathname }
      : node,
  );
  const all: FaqAnswer = { ...EVERYTHING, answer, ...(faq.language !== 'en' && { language: 'en' }) };
  return { ...faq, answers: [...faq.answers, all] };
}

/** The same in longer words: what an agency writes late at night. */
export function withLongTexts(faq: FaqDocument): FaqDocument {
  const long = (text: string) => `${text} ${text} Nordenskiöldmannerheimintienkulmakuppilanverannalla`;
  return {
    ...faq,
    topics: faq.topics.map((topic) => ({ ...topic, name: long(topic.name) })),
    answers: faq.answers.map((answer) => ({ ...answer, question: long(answer.question) })),
  };
}
