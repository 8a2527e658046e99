import type { FaqApi, FaqPlace } from '../../src/console/faq/faq-api.js';
import { Refusal } from '../../src/console/line/refusal.js';
import type {
  FaqBoard,
  FaqContent,
  FaqEntry,
  FaqImportResult,
  FaqMissed,
  FaqText,
  FaqTraits,
  TopicNames,
} from '../../src/contract/index.js';
import { PortError } from '../../src/contract/index.js';
import { read } from './markdown.js';

/** What a test may say of a text that is there already. */
export interface Texts {
  readonly [language: string]: Partial<FaqContent> & { readonly status?: 'draft' | 'published' };
}

const nobody = () => ({ helpful: 0, unhelpful: 0, wrong: 0 });

/** The desk's answers in memory: revisions, conflicts and histories as the desk has them. */
export class MemoryFaq {
  sites = [{ id: 'demo', name: 'Kaamoskompassi' }];
  languages = ['en', 'fi', 'sv', 'zh', 'ja', 'ko'];
  topics: TopicNames[] = [];
  misses: FaqMissed[] = [];
  revision = 0;
  readonly entries: FaqEntry[] = [];
  /** What the next import answers. */
  importing: Omit<FaqImportResult, 'applied' | 'token'> = { changes: [], problems: [], topics: [] };
  /** All imports that were asked for. */
  readonly imports: Parameters<FaqApi['import']>[1][] = [];
  /** Runs before each change: for whoever is quicker. */
  before: () => void = () => undefined;

  /** An answer that is there already, with its texts published unless told otherwise. */
  has(id: string, texts: Texts, traits: Partial<FaqTraits> = {}): FaqEntry {
    const entry: FaqEntry = { id, revision: 1, topics: [], phase: [], tags: [], ...traits, texts: {} };
    this.entries.push(entry);
    for (const [language, { status = 'published', ...said }] of Object.entries(texts)) {
      const content: FaqContent = { question: id, answer: 'An answer.', keywords: [], ...said };
      this.write({ site: 'demo', id, language }, content);
      if (status === 'published') this.#publish({ site: 'demo', id, language });
    }
    return entry;
  }

  /** Somebody saves a text. */
  write({ id, language }: FaqPlace, content: FaqContent, by = 'Mikael'): FaqText {
    const entry = this.entry(id);
    const before = entry.texts[language];
    const text: FaqText = {
      ...step(before, by),
      status: before?.published ? 'changed' : 'draft',
      question: content.question,
      draft: content,
      ...(before?.published && { published: before.published }),
      ...(content.checked && { checked: content.checked }),
    };
    return (entry.texts[language] = noted(text, 'draft', content));
  }

  entry(id: string): FaqEntry {
    const entry = this.entries.find((each) => each.id === id);
    if (!entry) throw new PortError('answer_unknown');
    return entry;
  }

  /** @param ask how the desk takes a request: late, or not at all */
  api(ask: <T>(act: () => T) => Promise<T>): FaqApi {
    const change = <T>(act: () => T) =>
      ask(() => {
        this.before();
        return structuredClone(act());
      });
    return {
      sites: () => ask(() => this.sites),
      board: () => ask(() => structuredClone(this.#board())),
      order: (_site, { revision, ids }) =>
        change(() => {
          this.#check(revision, this.revision, () => this.#board());
          this.entries.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
          this.revision += 1;
          return this.#board();
        }),
      topics: (_site, { revision, topics }) =>
        change(() => {
          this.#check(revision, this.revision, () => this.#board());
          this.topics = topics;
          this.revision += 1;
          return this.#board();
        }),
      entry: (_site, id) => ask(() => structuredClone(this.entry(id))),
      create: (site, { language, content, traits }) =>
        change(() => {
          const id =
            content.question
              .toLowerCase()
              .replace(/[^a-z0-9]+/g, '-')
              .replace(/^-|-$/g, '') || 'answer';
          this.entries.push({ id, revision: 1, topics: [], phase: [], tags: [], ...traits, texts: {} });
          this.write({ site, id, language }, content, 'Aada Lehto');
          return this.entry(id);
        }),
      traits: (_site, id, { revision, traits }) =>
        change(() => {
          const entry = this.entry(id);
          this.#check(revision, entry.revision, () => entry);
          return Object.assign(entry, traits, { revision: revision + 1 });
        }),
      remove: (_site, id) => change(() => void this.entries.splice(this.entries.indexOf(this.entry(id)), 1)),
      draft: (place, { revision, content }) =>
        change(() => {
          this.#checkText(place, revision);
          this.write(place, content, 'Aada Lehto');
          return this.entry(place.id);
        }),
      publish: (place, { revision }) =>
        change(() => {
          this.#checkText(place, revision);
          this.#publish(place);
          return this.entry(place.id);
        }),
      unpublish: (place, { revision }) =>
        change(() => {
          this.#checkText(place, revision);
          const { published, ...text } = this.entry(place.id).texts[place.language]!;
          const content = text.draft ?? published!;
          const next: FaqText = { ...text, ...step(text, 'Aada Lehto'), status: 'draft', draft: content };
          this.entry(place.id).texts[place.language] = noted(next, 'unpublish', content);
          return this.entry(place.id);
        }),
      preview: (_site, content) =>
        ask(() => {
          const { tree, problems } = read(content);
          return { answer: tree, problems };
        }),
      misses: () => ask(() => ({ misses: structuredClone(this.misses) })),
      closeMiss: (_site, { language, query }) =>
        change(() => {
          this.misses = this.misses.filter((miss) => miss.language !== language || miss.query !== query);
        }),
      import: (_site, request) =>
        change(() => {
          this.imports.push(request);
          const { only } = request;
          const changes = this.importing.changes.filter(({ id }) => only?.includes(id) ?? true);
          return { ...this.importing, changes, applied: request.apply !== undefined, token: 'as it is now' };
        }),
      exportHref: (site, language, format) => `/v1/sites/${site}/faq.${format}?lang=${language}`,
    };
  }

  #publish({ id, language }: FaqPlace): void {
    const { draft, ...text } = this.entry(id).texts[language]!;
    const content = draft ?? text.published!;
    const found = read(content).problems;
    if (found.length > 0) throw new Refusal('content_invalid', { problems: found });
    const next: FaqText = { ...text, ...step(text, text.by!), status: 'published', published: content };
    this.entry(id).texts[language] = noted(next, 'publish', content);
  }

  #board(): FaqBoard {
    const answers = this.entries.map(({ texts, ...item }) => ({ ...item, texts: { ...texts } }));
    return {
      revision: this.revision,
      defaultLanguage: this.languages[0]!,
      languages: this.languages,
      topics: this.topics,
      answers,
    };
  }

  #checkText({ id, language }: FaqPlace, revision: number): void {
    const entry = this.entry(id);
    this.#check(revision, entry.texts[language]?.revision ?? 0, () => entry);
  }

  #check(seen: number, current: number, theirs: () => FaqBoard | FaqEntry): void {
    if (seen !== current) throw new Refusal('revision_old', { theirs: structuredClone(theirs()) });
  }
}

function step(before: FaqText | undefined, by: string) {
  return {
    ratings: nobody(),
    comments: [],
    history: [],
    ...before,
    revision: (before?.revision ?? 0) + 1,
    at: new Date().toISOString(),
    by,
  };
}

function noted(text: FaqText, act: FaqText['history'][number]['act'], content: FaqContent): FaqText {
  const { revision, at, by } = text;
  return { ...text, history: [{ revision, act, content, at, ...(by && { by }) }, ...text.history] };
}
