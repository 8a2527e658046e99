import Type, { type Static } from 'typebox';
import { QUESTION_MAX } from '../limits.js';
import { DateOnly, LanguageTag, SiteId } from './primitives.js';
import { RichText } from './rich-text.js';

/** An answer's name in links: the same in every language. */
export const AnswerId = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 });

/** When a traveller is likely to ask. */
export const TripPhase = Type.Enum(['before', 'during', 'after']);

/** Whom an answer is of special use to. */
export const SuitsTag = Type.Enum(['families', 'seniors', 'solo', 'accessible', 'sustainable']);

export const TopicName = Type.String({ minLength: 1, maxLength: 100 });

export const FaqTopic = Type.Object({
  id: AnswerId,
  name: TopicName,
  /** Only where it is not the document's. */
  language: Type.Optional(LanguageTag),
});

export const FaqAnswer = Type.Object({
  id: AnswerId,
  /** Only where it is not the document's: the agency has not written this answer in the language asked for. */
  language: Type.Optional(LanguageTag),
  question: Type.String({ minLength: 1, maxLength: QUESTION_MAX }),
  answer: RichText,
  /** Other words for the same thing, by whoever wrote the answer. */
  keywords: Type.Array(Type.String()),
  topics: Type.Array(AnswerId),
  phase: Type.Array(TripPhase),
  tags: Type.Array(SuitsTag),
  /** When somebody last made sure that it is true. */
  checked: Type.Optional(DateOnly),
});

/** The agency's published answers, the most important first, and the topics that they have. */
export const FaqDocument = Type.Object({
  site: SiteId,
  language: LanguageTag,
  topics: Type.Array(FaqTopic),
  answers: Type.Array(FaqAnswer),
});

export type TripPhase = Static<typeof TripPhase>;
export type SuitsTag = Static<typeof SuitsTag>;
export type FaqTopic = Static<typeof FaqTopic>;
export type FaqAnswer = Static<typeof FaqAnswer>;
export type FaqDocument = Static<typeof FaqDocument>;
