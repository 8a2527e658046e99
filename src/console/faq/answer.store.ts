import type { ContentProblem, ErrorCode, FaqEntry, FaqText, FaqTraits, Readable } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';
import { coalesce } from '../parts/coalesce.js';
import { Value } from '../parts/value.js';
import type { FaqApi, FaqPlace } from './faq-api.js';
import { conflictIn, problemsIn } from './refusal.js';
import type { Written } from './written.js';
import { contentOf, keepWritten, NOTHING_WRITTEN, readWritten, sameWords, writtenFrom } from './written.js';

/** Which answer, or what a new one begins with. */
export type AnswerSubject =
  Pick<FaqPlace, 'site' | 'id'> | { readonly site: string; readonly language: string; readonly query: string };

/** `stored`: what all languages have in common. */
export type Deed = 'saved' | 'stored' | 'published' | 'unpublished' | 'removed';

export interface AnswerState {
  /** Absent until the desk has answered, and for a new answer. */
  readonly entry?: FaqEntry;
  readonly busy: boolean;
  /** What has been done last, until something else is. */
  readonly done?: Deed;
  /** Why the answer could not be read; absent when it could. */
  readonly error?: ErrorCode;
  /** Why the last change was not stored; absent when it was. */
  readonly refusal?: ErrorCode;
  /** What the desk found wrong with what was sent. */
  readonly problems: readonly ContentProblem[];
}

export const NO_TRAITS: FaqTraits = { topics: [], phase: [], tags: [] };

/** One answer in all its languages as it is being worked on. What is typed is kept in the tab until the desk has it. */
export class AnswerStore {
  readonly #state = new Value<AnswerState>({ busy: false, problems: [] });
  readonly state: Readable<AnswerState> = this.#state;
  readonly site: string;
  #id?: string;
  #work: Promise<unknown> = Promise.resolve();

  /** @param created called once a new answer has an id */
  constructor(
    private readonly api: FaqApi,
    private readonly subject: AnswerSubject,
    private readonly created: (id: string) => void = () => undefined,
  ) {
    this.site = subject.site;
    if ('id' in subject) this.#id = subject.id;
  }

  /** Absent while the desk does not have the answer. */
  get id(): string | undefined {
    return this.#id;
  }

  /** What was asked and not found, if the answer began with that. */
  get query(): string {
    return 'query' in this.subject ? this.subject.query : '';
  }

  /** Asks the desk. Never rejects. */
  readonly refresh = coalesce(async () => {
    if (this.#id === undefined) return;
    try {
      this.#state.change({ entry: await this.api.entry(this.site, this.#id), error: undefined });
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      this.#state.change({ error: error.code });
    }
  });

  /** What stands in the form of a language. */
  written(language: string): Written {
    return readWritten(this.#name(language)) ?? this.#stored(language);
  }

  /** Whether the form says something that the desk does not have. */
  unsaved(language: string): boolean {
    const kept = readWritten(this.#name(language));
    return kept !== undefined && (this.#id === undefined || !sameWords(kept, this.#stored(language)));
  }

  /** What somebody else has saved since the form was begun, if the two differ. */
  conflict(language: string): FaqText | undefined {
    const text = this.#state.value.entry?.texts[language];
    const kept = readWritten(this.#name(language));
    return text && kept && kept.revision !== text.revision && this.unsaved(language) ? text : undefined;
  }

  edit(language: string, part: Partial<Written>): void {
    const written = { ...this.written(language), ...part };
    const back = this.#id !== undefined && sameWords(written, this.#stored(language)) && !this.conflict(language);
    keepWritten(this.#name(language), back ? undefined : written);
    this.#state.change({ done: undefined });
  }

  /** After a conflict: what is typed will be saved over what the desk has, which stays in the history. */
  keepMine(language: string): void {
    this.edit(language, { revision: this.#stored(language).revision });
  }

  /** What is typed goes, and what the desk has is shown. */
  takeTheirs(language: string): void {
    keepWritten(this.#name(language), undefined);
    this.#state.change({ done: undefined });
  }

  readonly save = (language: string) => this.#act('saved', () => this.#saveDraft(language));

  readonly publish = (language: string) =>
    this.#act('published', async () => {
      if (this.#id === undefined || this.unsaved(language)) await this.#saveDraft(language);
      this.#take(await this.api.publish(this.#place(language), { revision: this.#stored(language).revision }));
    });

  readonly unpublish = (language: string) =>
    this.#act('unpublished', async () => {
      this.#take(await this.api.unpublish(this.#place(language), { revision: this.#stored(language).revision }));
    });

  readonly remove = () =>
    this.#act('removed', async () => {
      const { entry } = this.#state.value;
      if (entry) await this.api.remove(this.site, entry.id, { revision: entry.revision });
      for (const language of Object.keys(entry?.texts ?? {})) keepWritten(this.#name(language), undefined);
    });

  /** Changes what all languages have in common; it is in force at once, or, for a new answer, when it is saved. */
  setTraits(language: string, change: (traits: FaqTraits) => FaqTraits): Promise<void> {
    if (this.#id === undefined) {
      this.edit(language, { traits: change(this.written(language).traits ?? NO_TRAITS) });
      return Promise.resolve();
    }
    return this.#act('stored', () => this.#storeTraits(change));
  }

  async #storeTraits(change: (traits: FaqTraits) => FaqTraits): Promise<void> {
    const store = (entry: FaqEntry) =>
      this.api.traits(this.site, entry.id, { revision: entry.revision, traits: change(traitsOf(entry)) });
    try {
      this.#take(await store(this.#state.value.entry!));
    } catch (error) {
      // A mark set or taken away makes sense beside what somebody else has changed.
      const theirs = conflictIn(error) as FaqEntry | undefined;
      if (!theirs) throw error;
      this.#take(await store(theirs));
    }
  }

  async #saveDraft(language: string): Promise<void> {
    const written = this.written(language);
    const name = this.#name(language);
    const content = contentOf(written);
    const entry =
      this.#id === undefined
        ? await this.api.create(this.site, { language, content, traits: written.traits ?? NO_TRAITS })
        : await this.api.draft(this.#place(language), { revision: written.revision, content });
    const typedSince = readWritten(name);
    keepWritten(name, undefined);
    const fresh = this.#id === undefined;
    this.#id = entry.id;
    this.#take(entry);
    if (typedSince && !sameWords(typedSince, written))
      this.edit(language, { ...typedSince, revision: this.#stored(language).revision });
    if (fresh) await this.#begun(entry.id);
  }

  async #begun(id: string): Promise<void> {
    if ('query' in this.subject && this.query) {
      const { language, query } = this.subject;
      // Of no importance: the query stays on the list, and can be taken off there.
      await this.api.closeMiss(this.site, { language, query, answer: id }).catch(() => undefined);
    }
    this.created(id);
  }

  /** One at a time: each change needs the revision that the one before it has made. */
  #act(deed: Deed, act: () => Promise<void>): Promise<void> {
    const run = this.#work.then(() => this.#attempt(deed, act));
    this.#work = run;
    return run;
  }

  async #attempt(deed: Deed, act: () => Promise<void>): Promise<void> {
    this.#state.change({ busy: true, done: undefined, refusal: undefined, problems: [] });
    try {
      await act();
      this.#state.change({ busy: false, done: deed });
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      const theirs = conflictIn(error) as FaqEntry | undefined;
      if (theirs) this.#take(theirs);
      this.#state.change({ busy: false, refusal: error.code, problems: problemsIn(error) });
    }
  }

  #take(entry: FaqEntry): void {
    this.#state.change({ entry });
  }

  #stored(language: string): Written {
    if (this.#id === undefined) return { ...NOTHING_WRITTEN, question: this.query };
    return writtenFrom(this.#state.value.entry?.texts[language]);
  }

  #place(language: string): FaqPlace {
    return { site: this.site, id: this.#id!, language };
  }

  #name(language: string): string {
    if (this.#id !== undefined) return `${this.site}/a/${this.#id}/${language}`;
    return `${this.site}/new/${this.query}`;
  }
}

export function traitsOf({ topics, phase, tags }: FaqTraits): FaqTraits {
  return { topics, phase, tags };
}
