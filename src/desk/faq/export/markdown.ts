import type { Db } from '../../store/database.js';
import { faqAnswers, faqBoardState, faqTexts } from '../../store/faq.js';
import { contentsOf, traitsOf } from '../view.js';

/** All answers of a site in one language in the format of the import: what is written, published or not. */
export async function writeMarkdown(db: Db, site: string, language: string): Promise<string> {
  const { topics } = await faqBoardState(db, site);
  const texts = new Map((await faqTexts(db, site, { languages: [language] })).map((text) => [text.answer, text]));
  const named = topics.flatMap(({ id, names }) => (names[language] ? `- ${id}: ${names[language]}` : []));
  const blocks = named.length > 0 ? ['topics:', named.join('\n')] : [];
  for (const row of await faqAnswers(db, site)) {
    const text = texts.get(row.id);
    const { draft, published } = text ? contentsOf(text) : {};
    const content = draft ?? published;
    if (!content) continue;
    const { phase, tags, topics: own } = traitsOf(row);
    const fields = {
      id: row.id,
      topics: own.join(', '),
      phase: phase.join(', '),
      keywords: content.keywords.join(', '),
      tags: tags.join(', '),
      checked: content.checked ?? '',
    };
    const head = Object.entries(fields).flatMap(([name, value]) => (value ? `${name}: ${value}` : []));
    // A heading of the second depth would begin another answer.
    blocks.push(`## ${content.question}`, head.join('\n'), content.answer.replace(/^#{1,2} /gm, '### '));
  }
  return `${blocks.join('\n\n')}\n`;
}
