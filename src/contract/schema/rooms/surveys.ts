import Type, { type Static, type TSchema } from 'typebox';
import { TripPhase } from '../faq.js';
import { DateOnly } from '../primitives.js';
import { RichText } from '../rich-text.js';
import { ItemId, listOf, ownLanguage, served, Targets, TextSource, Title, written } from './parts.js';

/** Stars of five, one of the options, any of them, own words, a picture (as for a contest). */
export const QuestionKind = Type.Enum(['rating', 'choice', 'choices', 'words', 'photo']);

export const SurveyQuestion = Type.Object({
  id: ItemId,
  question: Title,
  kind: QuestionKind,
  /** With `choice` and `choices`. */
  options: Type.Optional(Type.Array(Type.Object({ id: ItemId, name: Title }), { minItems: 2, maxItems: 20 })),
});

const surveyWith = <T extends TSchema>(text: T) =>
  Type.Object({
    id: ItemId,
    ...ownLanguage,
    title: Title,
    /** Why it is asked. */
    text: Type.Optional(text),
    phase: Type.Optional(Type.Array(TripPhase, { maxItems: 3 })),
    targets: Type.Optional(Targets),
    /** The last day on which it can be answered. */
    validThrough: Type.Optional(DateOnly),
    /** Asked one at a time; each may be skipped. */
    questions: Type.Array(SurveyQuestion, { minItems: 1, maxItems: 30 }),
    /** A prize that is drawn among those who ask to take part: its terms, and the day. */
    draw: Type.Optional(Type.Object({ text, on: DateOnly })),
  });

export const Survey = surveyWith(RichText);

/** Short questions to travellers. */
export const SurveysDocument = Type.Object({ ...served, surveys: listOf(Survey) });
export const SurveysFile = Type.Object({ ...written, surveys: listOf(surveyWith(TextSource)) });

export type QuestionKind = Static<typeof QuestionKind>;
export type SurveyQuestion = Static<typeof SurveyQuestion>;
export type Survey = Static<typeof Survey>;
export type SurveysDocument = Static<typeof SurveysDocument>;
export type SurveysFile = Static<typeof SurveysFile>;
