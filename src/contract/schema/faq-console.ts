import Type, { type Static } from 'typebox';
import { CONTENT_CODES } from '../content.js';
import { ANSWER_MAX, ANSWERS_MAX, IMPORT_MAX, KEYWORDS_MAX, MISS_MAX, QUESTION_MAX } from '../limits.js';
import { FaqRating } from './command.js';
import { AnswerId, SuitsTag, TopicName, TripPhase } from './faq.js';
import { DateOnly, LanguageTag, Timestamp } from './primitives.js';
import { RichText } from './rich-text.js';

/** One more at each change; what has not been stored yet has 0. Whoever changes something names the one they saw. */
export const FaqRevision = Type.Integer({ minimum: 0 });

/** What is wrong with a text: `line` counts from 1 in the text that was sent, `field` is the one it is about. */
export const ContentProblem = Type.Object({
  code: Type.Enum(CONTENT_CODES),
  message: Type.String(),
  field: Type.Optional(Type.String()),
  line: Type.Optional(Type.Integer({ minimum: 1 })),
});

/** An answer in one language, as its author writes it: `answer` is Markdown. */
export const FaqContent = Type.Object({
  question: Type.String({ maxLength: QUESTION_MAX }),
  answer: Type.String({ maxLength: ANSWER_MAX }),
  keywords: Type.Array(Type.String({ maxLength: 100 }), { maxItems: KEYWORDS_MAX }),
  checked: Type.Optional(DateOnly),
});

/** What an answer has in common in all languages. It is in force at once. */
export const FaqTraits = Type.Object({
  topics: Type.Array(AnswerId, { maxItems: 20 }),
  phase: Type.Array(TripPhase, { maxItems: 3 }),
  tags: Type.Array(SuitsTag, { maxItems: 5 }),
});

/** `changed`: published, with a newer draft beside it. A language without any text is `missing` by being absent. */
export const FaqStatus = Type.Enum(['draft', 'published', 'changed']);
export const FaqAct = Type.Enum(['draft', 'publish', 'unpublish', 'import']);

export const RatingSums = Type.Object({
  helpful: Type.Integer(),
  unhelpful: Type.Integer(),
  wrong: Type.Integer(),
});

const changed = { at: Timestamp, /** Absent: the desk itself, from a file. */ by: Type.Optional(Type.String()) };

/** How the text of an answer in one language stands. */
export const FaqTextState = Type.Object({
  revision: FaqRevision,
  status: FaqStatus,
  question: Type.String(),
  checked: Type.Optional(DateOnly),
  ratings: RatingSums,
  ...changed,
});

/** One line of the console's list: `texts` by language. */
export const FaqItem = Type.Object({
  id: AnswerId,
  revision: FaqRevision,
  ...FaqTraits.properties,
  texts: Type.Record(LanguageTag, FaqTextState),
});

export const TopicNames = Type.Object({
  id: AnswerId,
  names: Type.Record(LanguageTag, TopicName, { minProperties: 1 }),
});

/** Everything at a glance, in order. `revision` is that of the order and the topics. */
export const FaqBoard = Type.Object({
  revision: FaqRevision,
  defaultLanguage: LanguageTag,
  /** Languages that every answer should have: those of the site and those that any answer has. */
  languages: Type.Array(LanguageTag),
  topics: Type.Array(TopicNames),
  answers: Type.Array(FaqItem),
});

export const FaqVersion = Type.Object({
  revision: FaqRevision,
  act: FaqAct,
  content: FaqContent,
  ...changed,
});

export const FaqComment = Type.Object({ rating: FaqRating, comment: Type.String(), at: Timestamp });

/** The text of an answer in one language, with all that became of it, the latest first. */
export const FaqText = Type.Object({
  ...FaqTextState.properties,
  draft: Type.Optional(FaqContent),
  published: Type.Optional(FaqContent),
  history: Type.Array(FaqVersion),
  comments: Type.Array(FaqComment),
});

export const FaqEntry = Type.Object({
  id: AnswerId,
  revision: FaqRevision,
  ...FaqTraits.properties,
  texts: Type.Record(LanguageTag, FaqText),
});

/** Requests of the console. Each answers the `FaqEntry` or `FaqBoard` as it is afterwards. */
export const FaqNew = Type.Object({
  /** Absent: one is made from the question. */
  id: Type.Optional(AnswerId),
  language: LanguageTag,
  content: FaqContent,
  traits: Type.Optional(FaqTraits),
});
export const FaqDraft = Type.Object({ revision: FaqRevision, content: FaqContent });
export const FaqTraitsChange = Type.Object({ revision: FaqRevision, traits: FaqTraits });
export const FaqStep = Type.Object({ revision: FaqRevision });
export const FaqOrder = Type.Object({
  revision: FaqRevision,
  ids: Type.Array(AnswerId, { maxItems: ANSWERS_MAX }),
});
export const FaqTopics = Type.Object({ revision: FaqRevision, topics: Type.Array(TopicNames, { maxItems: 100 }) });

/** Somebody else was quicker: what was sent, and what stands there now. Both are whole, so that nothing is lost. */
export const FaqConflict = Type.Object({ yours: Type.Unknown(), theirs: Type.Union([FaqEntry, FaqBoard]) });

/** Markdown as it will be shown. */
export const FaqPreview = Type.Object({ answer: RichText, problems: Type.Array(ContentProblem) });

/** A query that found no answer, how often, and when first and last. Dates are days in UTC. */
export const FaqMissed = Type.Object({
  language: LanguageTag,
  query: Type.String(),
  count: Type.Integer(),
  firstDay: DateOnly,
  lastDay: DateOnly,
});
export const FaqMisses = Type.Object({ misses: Type.Array(FaqMissed) });
/** Takes a query off the list: for good, or, with the answer that it led to, until it is missed again on a later day. */
export const FaqMissClose = Type.Object({
  language: LanguageTag,
  query: Type.String({ maxLength: MISS_MAX }),
  answer: Type.Optional(AnswerId),
});

export const FaqFormat = Type.Enum(['json-ld', 'csv', 'markdown']);

/** `text` or `url`, which the desk fetches. Without `apply` nothing is stored, and the answer says what would be. */
export const FaqImport = Type.Object({
  format: FaqFormat,
  language: LanguageTag,
  text: Type.Optional(Type.String({ maxLength: IMPORT_MAX })),
  url: Type.Optional(Type.String({ maxLength: 2_000 })),
  /** The preview's `token`: refused when something has changed since. */
  apply: Type.Optional(Type.String({ maxLength: 100 })),
  /** Publish at once what is new or changed; otherwise they become drafts. */
  publish: Type.Optional(Type.Boolean()),
  /** With `apply`: of what the preview would change, only these answers. Absent: all. */
  only: Type.Optional(Type.Array(AnswerId, { maxItems: ANSWERS_MAX })),
});

export const FaqImportChange = Type.Object({
  id: AnswerId,
  /** Only where it is not that of the import. */
  language: Type.Optional(LanguageTag),
  change: Type.Enum(['new', 'changed', 'same']),
  question: Type.String(),
  /** What is there now, where it will change: its draft if it has one. */
  before: Type.Optional(FaqContent),
  after: FaqContent,
  /** Somebody's draft would be replaced; it stays in the history. */
  replacesDraft: Type.Optional(Type.Boolean()),
  line: Type.Optional(Type.Integer({ minimum: 1 })),
});

/** What an import will do, or has done. Entries with a problem are left out. */
export const FaqImportResult = Type.Object({
  applied: Type.Boolean(),
  token: Type.String(),
  changes: Type.Array(FaqImportChange),
  problems: Type.Array(ContentProblem),
  /** Topics that it brings. */
  topics: Type.Array(TopicNames),
});

export type FaqRevision = Static<typeof FaqRevision>;
export type ContentProblem = Static<typeof ContentProblem>;
export type FaqContent = Static<typeof FaqContent>;
export type FaqTraits = Static<typeof FaqTraits>;
export type FaqStatus = Static<typeof FaqStatus>;
export type FaqAct = Static<typeof FaqAct>;
export type RatingSums = Static<typeof RatingSums>;
export type FaqTextState = Static<typeof FaqTextState>;
export type FaqItem = Static<typeof FaqItem>;
export type TopicNames = Static<typeof TopicNames>;
export type FaqBoard = Static<typeof FaqBoard>;
export type FaqVersion = Static<typeof FaqVersion>;
export type FaqComment = Static<typeof FaqComment>;
export type FaqText = Static<typeof FaqText>;
export type FaqEntry = Static<typeof FaqEntry>;
export type FaqNew = Static<typeof FaqNew>;
export type FaqDraft = Static<typeof FaqDraft>;
export type FaqTraitsChange = Static<typeof FaqTraitsChange>;
export type FaqStep = Static<typeof FaqStep>;
export type FaqOrder = Static<typeof FaqOrder>;
export type FaqTopics = Static<typeof FaqTopics>;
export type FaqConflict = Static<typeof FaqConflict>;
export type FaqPreview = Static<typeof FaqPreview>;
export type FaqMissed = Static<typeof FaqMissed>;
export type FaqMisses = Static<typeof FaqMisses>;
export type FaqMissClose = Static<typeof FaqMissClose>;
export type FaqFormat = Static<typeof FaqFormat>;
export type FaqImport = Static<typeof FaqImport>;
export type FaqImportChange = Static<typeof FaqImportChange>;
export type FaqImportResult = Static<typeof FaqImportResult>;
