import type { FaqAnswer, FaqContent, FaqDocument, LanguageTag, RichText, SiteSettings } from '../../contract/index.js';
import type { TopicNames } from '../../contract/index.js';
import { canonicalTag, fallbackChain, nearest } from '../../rules/index.js';
import type { Db } from '../store/database.js';
import type { FaqAnswerRow, FaqTextRow } from '../store/faq.js';
import { faqAnswers, faqBoardState, faqTexts } from '../store/faq.js';

/**
 * A site's published answers in the language asked for. One that is missing in it comes in the next language of the
 * chain that ends with the site's own, and says so; one that is in none of these is left out.
 */
export async function faqDocument(db: Db, settings: SiteSettings, wanted: string): Promise<FaqDocument> {
  const { id: site, defaultLanguage } = settings;
  const chain = fallbackChain(wanted, defaultLanguage);
  const board = await faqBoardState(db, site);
  const rows = await faqAnswers(db, site);
  const texts = publishedTexts(await faqTexts(db, site, { languages: chain }));
  const language = chain.find((tag) => texts.has(tag)) ?? canonicalTag(defaultLanguage) ?? 'en';
  const answers = rows.flatMap((row) => answerIn(row, texts, chain, language) ?? []);
  return { site, language, topics: topicsIn(board.topics, answers, chain, language), answers };
}

type Texts = ReadonlyMap<LanguageTag, ReadonlyMap<string, FaqTextRow>>;

/** By language and answer. */
function publishedTexts(rows: readonly FaqTextRow[]): Texts {
  const texts = new Map<LanguageTag, Map<string, FaqTextRow>>();
  for (const row of rows) {
    if (row.published === null) continue;
    const inLanguage = texts.get(row.language) ?? new Map<string, FaqTextRow>();
    texts.set(row.language, inLanguage.set(row.answer, row));
  }
  return texts;
}

function answerIn(
  row: FaqAnswerRow,
  texts: Texts,
  chain: readonly LanguageTag[],
  documentLanguage: LanguageTag,
): FaqAnswer | undefined {
  const text = chain.map((tag) => texts.get(tag)?.get(row.id)).find((found) => found !== undefined);
  if (!text) return undefined;
  const { question, keywords, checked } = JSON.parse(text.published!) as FaqContent;
  return {
    id: row.id,
    ...(text.language !== documentLanguage && { language: text.language }),
    question,
    answer: JSON.parse(text.tree!) as RichText,
    keywords,
    topics: JSON.parse(row.topics) as string[],
    phase: JSON.parse(row.phase) as FaqAnswer['phase'],
    tags: JSON.parse(row.tags) as FaqAnswer['tags'],
    ...(checked && { checked }),
  };
}

function topicsIn(
  topics: readonly TopicNames[],
  answers: readonly FaqAnswer[],
  chain: readonly LanguageTag[],
  documentLanguage: LanguageTag,
): FaqDocument['topics'] {
  const used = new Set(answers.flatMap((answer) => answer.topics));
  return topics
    .filter(({ id }) => used.has(id))
    .map(({ id, names }) => {
      const [language, name] = nearest(names, chain);
      return { id, name, ...(language !== documentLanguage && { language }) };
    });
}
