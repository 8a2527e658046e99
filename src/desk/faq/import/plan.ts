import type {
  ContentProblem,
  FaqContent,
  FaqImportChange,
  FaqTraits,
  SiteSettings,
  TopicNames,
} from '../../../contract/index.js';
import { ANSWERS_MAX } from '../../../contract/index.js';
import { canonicalTag } from '../../../rules/index.js';
import { fingerprint } from '../../auth/tokens.js';
import type { Db } from '../../store/database.js';
import type { FaqAnswerRow, FaqTextRow } from '../../store/faq.js';
import { faqAnswers, faqBoardState, faqTexts } from '../../store/faq.js';
import { judged, sameContent, tidied } from '../content.js';
import { NO_TRAITS } from '../editor.js';
import { freeId } from '../ids.js';
import { problem } from '../problems.js';
import { contentsOf, traitsOf } from '../view.js';
import type { ImportEntry, ImportFile } from './entry.js';

/** One answer in one language, what an import makes of it, and what that is founded on. */
export interface PlannedChange extends FaqImportChange {
  readonly language: string;
  readonly traits: FaqTraits;
  readonly revision: number;
}

/** What an import will do. The same token means the same plan on the same state. */
export interface ImportPlan {
  readonly token: string;
  readonly changes: readonly PlannedChange[];
  readonly problems: readonly ContentProblem[];
  readonly topics: readonly TopicNames[];
}

interface Wish {
  readonly file: ImportFile;
  readonly language: string;
  readonly publish: boolean;
}

/** Puts a file beside what the site has. Stores nothing. */
export async function planImport(db: Db, { id: site }: SiteSettings, wish: Wish): Promise<ImportPlan> {
  const { file, publish } = wish;
  const planner = new Planner(await faqAnswers(db, site), await faqTexts(db, site), wish);
  for (const entry of file.entries) planner.add(entry);
  const problems = [...file.problems, ...planner.problems];
  const nothing = file.entries.length === 0 && problems.length === 0;
  if (nothing) problems.push(problem('nothing_found'));
  if (planner.size > ANSWERS_MAX) problems.push(problem('too_many_answers'));
  const topics = newTopics((await faqBoardState(db, site)).topics, file.topics);
  const changes = planner.size > ANSWERS_MAX ? [] : planner.changes;
  return { token: fingerprint(JSON.stringify({ changes, topics, publish })), changes, problems, topics };
}

/** Those that are new, or have a new name. */
function newTopics(known: readonly TopicNames[], given: readonly TopicNames[]): TopicNames[] {
  return given.filter(({ id, names }) => {
    const there = known.find((topic) => topic.id === id)?.names ?? {};
    return Object.entries(names).some(([language, name]) => there[language] !== name);
  });
}

/** The text that an entry is about, as it is now. */
interface Place {
  readonly language: string;
  /** The answer's id, when there is one already or the entry names it. */
  readonly known: string | undefined;
  readonly revision: number;
  readonly draft: FaqContent | undefined;
  readonly before: FaqContent | undefined;
}

class Planner {
  readonly changes: PlannedChange[] = [];
  readonly problems: ContentProblem[] = [];
  private readonly seen = new Set<string>();
  private readonly answers: Map<string, FaqAnswerRow | undefined>;
  private readonly texts: ReadonlyMap<string, FaqTextRow>;
  private readonly byQuestion: ReadonlyMap<string, string>;

  constructor(
    answers: readonly FaqAnswerRow[],
    texts: readonly FaqTextRow[],
    private readonly wish: Wish,
  ) {
    this.answers = new Map(answers.map((row) => [row.id, row]));
    this.texts = new Map(texts.map((row) => [`${row.answer} ${row.language}`, row]));
    this.byQuestion = new Map(
      texts.flatMap((row) =>
        Object.values(contentsOf(row)).map(({ question }) => [questionKey(question, row.language), row.answer]),
      ),
    );
  }

  /** How many answers there will be. */
  get size(): number {
    return this.answers.size;
  }

  add(entry: ImportEntry): void {
    const place = this.placeOf(entry);
    const written = contentOf(entry, place.before);
    if (this.accepts(entry, written, place)) this.changes.push(this.changeOf(entry, written, place));
  }

  /** Where an entry belongs, and what is there. */
  private placeOf({ id, language: given, question }: ImportEntry): Place {
    const language = canonicalTag(given ?? this.wish.language) ?? this.wish.language;
    const known = id ?? this.byQuestion.get(questionKey(question, language));
    const row = known === undefined ? undefined : this.texts.get(`${known} ${language}`);
    const { draft, published } = row ? contentsOf(row) : {};
    return { language, known, revision: row?.revision ?? 0, draft, before: draft ?? published };
  }

  private changeOf(entry: ImportEntry, written: FaqContent, place: Place): PlannedChange {
    const { language, revision, draft, before } = place;
    const id = place.known ?? freeId(written.question, new Set(this.answers.keys()));
    const traits = this.traitsWith(id, entry);
    const where = { id, language, revision, traits: traits.now, ...(entry.line && { line: entry.line }) };
    if (!before) return { ...where, change: 'new', question: written.question, after: written };
    const same = sameAnswer(before, written);
    const after = same ? before : written;
    const told = { ...where, question: after.question, after };
    if (same && traits.same && !(this.wish.publish && draft)) return { ...told, change: 'same' };
    return { ...told, change: 'changed', before, ...(draft && !same && { replacesDraft: true }) };
  }

  private traitsWith(id: string, { traits }: ImportEntry): { readonly now: FaqTraits; readonly same: boolean } {
    const row = this.answers.get(id);
    this.answers.set(id, row);
    const held = row ? traitsOf(row) : NO_TRAITS;
    const now = { ...held, ...traits };
    return { now, same: JSON.stringify(held) === JSON.stringify(now) };
  }

  /** Notes what is wrong with an entry; then it is left out. */
  private accepts(entry: ImportEntry, content: FaqContent, { known, language }: Place): boolean {
    const { line } = entry;
    const place = known ?? questionKey(content.question, language);
    const repeated = this.seen.has(`${place} ${language}`);
    this.seen.add(`${place} ${language}`);
    const found = judged(content).problems.map((one) => placed(one, entry));
    if (repeated) {
      const code = entry.id ? 'id_repeated' : 'question_repeated';
      found.push(problem(code, { field: entry.id ? 'id' : 'question', line }));
    }
    this.problems.push(...found);
    return (
      found.length === 0 && !this.wish.file.problems.some((one) => one.line !== undefined && within(one.line, entry))
    );
  }
}

/** A problem of one answer, by where it stands in the file. */
function placed({ line, field = '', ...rest }: ContentProblem, entry: ImportEntry): ContentProblem {
  const { path, line: from, answerLine } = entry;
  if (path) return { ...rest, field: `${path}.${field === 'question' ? 'name' : 'acceptedAnswer.text'}` };
  const at = field === 'answer' && answerLine && line ? answerLine + line - 1 : from;
  return { ...rest, ...(field && { field }), ...(at && { line: at }) };
}

/** Whether a line belongs to an entry's head. */
const within = (line: number, { line: from, answerLine }: ImportEntry) =>
  from !== undefined && line >= from && line < (answerLine ?? from + 1);

const questionKey = (question: string, language: string) =>
  `${language} ${question.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;

function contentOf(entry: ImportEntry, before: FaqContent | undefined): FaqContent {
  const { question, answer } = entry;
  const keywords = [...(entry.keywords ?? before?.keywords ?? [])];
  const checked = entry.checked ?? (entry.keywords ? undefined : before?.checked);
  return tidied({ question, answer, keywords, ...(checked && { checked }) });
}

/** The same to travellers, however the Markdown is written. */
function sameAnswer(a: FaqContent, b: FaqContent): boolean {
  if (sameContent(a, b)) return true;
  const tree = (content: FaqContent) => JSON.stringify(judged(content).tree);
  return sameContent({ ...a, answer: '' }, { ...b, answer: '' }) && tree(a) === tree(b);
}
