/** The libraries that people take for this, each as its manual recommends for many languages. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Answers wanted of each. */
export const TOP = 10;
const PEERS = path.join(import.meta.dirname, 'peers');

/** Peers are installed when a benchmark first asks for them, and are nobody's dependency. */
async function peer(name) {
  if (!existsSync(path.join(PEERS, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: PEERS, stdio: 'inherit' });
  const file = createRequire(path.join(PEERS, 'index.js')).resolve(name);
  return import(pathToFileURL(file).href);
}

const SNOWBALL = { en: 'english', fi: 'finnish', sv: 'swedish' };

const foldMarks = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();

/** Words by the platform's dictionaries, as a careful user of a library would cut them. */
function segmenter(language) {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) =>
    [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => foldMarks(segment));
}

const miniSearch = async (entries, language) => {
  const { default: MiniSearch } = await peer('minisearch');
  const { newStemmer } = await peer('snowball-stemmers').then((all) => all.default ?? all);
  const stemmer = SNOWBALL[language] ? newStemmer(SNOWBALL[language]) : undefined;
  const index = new MiniSearch({
    fields: ['question', 'keywords', 'answer'],
    extractField: (entry, field) => [entry[field] ?? ''].flat().join(' '),
    tokenize: segmenter(language),
    processTerm: (term) => (stemmer ? stemmer.stem(term) : term),
    searchOptions: { boost: { question: 3, keywords: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(entries);
  return (query) =>
    index
      .search(query)
      .slice(0, TOP)
      .map(({ id }) => id);
};

const fuse = async (entries) => {
  const { default: Fuse } = await peer('fuse.js');
  const keys = [
    { name: 'question', weight: 3 },
    { name: 'keywords', weight: 2 },
    { name: 'answer', weight: 1 },
  ];
  const index = new Fuse(entries, { keys, ignoreLocation: true, ignoreDiacritics: true });
  return (query) => index.search(query, { limit: TOP }).map(({ item }) => item.id);
};

const flexSearch = async (entries, language) => {
  const flex = await peer('flexsearch');
  const { Document, Charset } = flex.default ?? flex;
  const index = new Document({
    document: { id: 'id', index: ['question', 'keywords', 'answer'] },
    tokenize: 'full',
    encoder: SNOWBALL[language] ? Charset.LatinBalance : Charset.CJK,
  });
  for (const entry of entries) index.add({ ...entry, keywords: [entry.keywords ?? ''].flat().join(' ') });
  return (query) => index.search(query, { limit: TOP, suggest: true, merge: true }).map(({ id }) => id);
};

const orama = async (entries, language) => {
  const { create, insertMultiple, search } = await peer('@orama/orama');
  const name = SNOWBALL[language];
  const stem = name && (await peer(`@orama/stemmers/${name}`));
  const own = { language, normalizationCache: new Map(), tokenize: segmenter(language) };
  const tokenizer = stem ? { language: name, stemming: true, stemmer: stem.stemmer } : own;
  const database = create({
    schema: { id: 'string', question: 'string', keywords: 'string', answer: 'string' },
    components: { tokenizer },
  });
  const rows = entries.map(({ id, question, answer, keywords = '' }) => ({
    ...{ id, question, answer },
    keywords: [keywords].flat().join(' '),
  }));
  await insertMultiple(database, rows);
  const options = { limit: TOP, tolerance: 1, threshold: 1, boost: { question: 3, keywords: 2 } };
  return async (term) => (await search(database, { term, ...options })).hits.map(({ document }) => document.id);
};

export const PEER_ENGINES = { MiniSearch: miniSearch, 'Fuse.js': fuse, FlexSearch: flexSearch, Orama: orama };
