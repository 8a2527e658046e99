import type { Documents, FaqDocument } from '../../contract/index.js';
import type { Entry, FaqIndex, LanguageData, Tables } from '../../search/core.js';
import { buildWith, loadWith } from '../../search/core.js';
import { languageData } from '../../search/languages.js';
import { plainText } from './plain-text.js';

/** The form of tables that this kit reads. The compiler says so when the engine has another. */
const FORM: Tables['version'] = 1;

/** Elements of one page share an index. A document that has changed is another object. */
const indexes = new WeakMap<FaqDocument, Promise<FaqIndex>>();

/**
 * The index of a document: built once for each version of it, and loaded after that.
 * @param language the one that the document was watched in
 */
export function indexOf(faq: FaqDocument, documents: Documents, language: string): Promise<FaqIndex> {
  let index = indexes.get(faq);
  if (!index) indexes.set(faq, (index = make(faq, documents, language)));
  return index;
}

async function make(faq: FaqDocument, documents: Documents, language: string): Promise<FaqIndex> {
  const data = await languageData(faq.language).catch(() => undefined);
  // Without the data of its language the search finds less, and still finds; that is not worth keeping.
  if (!data) return buildWith(undefined, entriesOf(faq), faq.language);
  const tables = await documents.made('faq', language, fingerprint(data), (content) =>
    buildWith(data, entriesOf(content), content.language).serialize(),
  );
  return loadWith(data, tables);
}

/** Tables fit only the data that they were built with, which another version of the kit may have changed (FNV-1a, 32 bits). */
function fingerprint(data: LanguageData): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(data)) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return `${FORM} ${hash >>> 0}`;
}

function entriesOf({ answers, topics }: FaqDocument): Entry[] {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  return answers.map((answer) => ({
    id: answer.id,
    question: answer.question,
    answer: plainText(answer.answer),
    keywords: [...answer.keywords, ...answer.topics.map((topic) => names.get(topic) ?? '')],
    topics: answer.topics,
    phase: answer.phase,
  }));
}
