import type {
  FaqBoard,
  FaqContent,
  FaqEntry,
  FaqItem,
  FaqStatus,
  FaqText,
  FaqTextState,
  FaqTraits,
  LanguageTag,
  RatingSums,
  SiteSettings,
} from '../../contract/index.js';
import { canonicalTag } from '../../rules/index.js';
import { DeskError } from '../errors.js';
import type { Db } from '../store/database.js';
import type { FaqAnswerRow, FaqTextRow } from '../store/faq.js';
import { faqAnswer, faqAnswers, faqBoardState, faqTexts, faqVersions } from '../store/faq.js';
import type { RatingCount } from '../store/faq-ratings.js';
import { faqComments, faqRatingCounts } from '../store/faq-ratings.js';
import { listProfiles } from '../store/operators.js';

/** All of a site's answers at a glance, as the console lists them. */
export async function faqBoard(db: Db, settings: SiteSettings): Promise<FaqBoard> {
  const { id: site } = settings;
  const { revision, topics } = await faqBoardState(db, site);
  const rows = await faqAnswers(db, site);
  const texts = await faqTexts(db, site);
  const state = stateMaker(await namesOf(db), await faqRatingCounts(db, site));
  const answers = rows.map((row): FaqItem => {
    const own = texts.filter(({ answer }) => answer === row.id);
    return { ...answerOf(row), texts: Object.fromEntries(own.map((text) => [text.language, state(text)])) };
  });
  const defaultLanguage = canonicalTag(settings.defaultLanguage) ?? 'en';
  return { revision, defaultLanguage, languages: languagesOf(settings, texts), topics: [...topics], answers };
}

/**
 * One answer with all its texts and their history.
 * @throws DeskError `answer_unknown`
 */
export async function faqEntry(db: Db, site: string, id: string): Promise<FaqEntry> {
  const row = await faqAnswer(db, site, id);
  if (!row) throw new DeskError('answer_unknown');
  const names = await namesOf(db);
  const state = stateMaker(names, await faqRatingCounts(db, site, id));
  const versions = await faqVersions(db, site, id);
  const comments = await faqComments(db, site, id);
  const texts = (await faqTexts(db, site, { answer: id })).map((text): [LanguageTag, FaqText] => {
    const history = versions
      .filter(({ language }) => language === text.language)
      .map(({ revision, act, content, at, by }) => ({
        revision,
        act,
        content: JSON.parse(content) as FaqContent,
        ...changedOf({ at, by }, names),
      }));
    const said = comments
      .filter(({ language }) => language === text.language)
      .map(({ rating, comment, at }) => ({ rating, comment: comment!, at: new Date(at).toISOString() }));
    return [text.language, { ...state(text), ...contentsOf(text), history, comments: said }];
  });
  return { ...answerOf(row), texts: Object.fromEntries(texts) };
}

export function traitsOf({ topics, phase, tags }: FaqAnswerRow): FaqTraits {
  return JSON.parse(`{"topics":${topics},"phase":${phase},"tags":${tags}}`) as FaqTraits;
}

/** What is written, and what travellers see. */
export function contentsOf({ draft, published }: Pick<FaqTextRow, 'draft' | 'published'>) {
  return {
    ...(draft !== null && { draft: JSON.parse(draft) as FaqContent }),
    ...(published !== null && { published: JSON.parse(published) as FaqContent }),
  };
}

const answerOf = (row: FaqAnswerRow) => ({ id: row.id, revision: row.revision, ...traitsOf(row) });

type Names = ReadonlyMap<string, string>;

async function namesOf(db: Db): Promise<Names> {
  return new Map((await listProfiles(db)).map(({ id, name }) => [id, name]));
}

function changedOf({ at, by }: { at: number; by: string | null }, names: Names) {
  const name = by === null ? undefined : names.get(by);
  return { at: new Date(at).toISOString(), ...(name && { by: name }) };
}

function stateMaker(names: Names, counts: readonly RatingCount[]): (row: FaqTextRow) => FaqTextState {
  return (row) => {
    const { draft, published } = contentsOf(row);
    const { question, checked } = (draft ?? published)!;
    const ratings: RatingSums = { helpful: 0, unhelpful: 0, wrong: 0 };
    for (const { answer, language, rating, count } of counts) {
      if (answer === row.answer && language === row.language) ratings[rating] += count;
    }
    const state = { revision: row.revision, status: statusOf(row), question, ratings };
    return { ...state, ...(checked && { checked }), ...changedOf(row, names) };
  };
}

function statusOf({ draft, published }: FaqTextRow): FaqStatus {
  if (published === null) return 'draft';
  return draft === null ? 'published' : 'changed';
}

/** The site's own languages first, its default before all. */
function languagesOf(
  { name, greeting, defaultLanguage }: SiteSettings,
  texts: readonly { language: string }[],
): LanguageTag[] {
  const tags = [defaultLanguage, ...Object.keys(name), ...Object.keys(greeting), ...texts.map((text) => text.language)];
  return [...new Set(tags.flatMap((tag) => canonicalTag(tag) ?? []))];
}
