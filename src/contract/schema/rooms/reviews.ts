import Type, { type Static, type TSchema } from 'typebox';
import { SuitsTag } from '../faq.js';
import { DateOnly, Timestamp } from '../primitives.js';
import { RichText } from '../rich-text.js';
import {
  Count,
  ItemId,
  listOf,
  ownLanguage,
  Picture,
  replyWith,
  served,
  TextSource,
  Title,
  Words,
  written,
} from './parts.js';

const reviewWith = <T extends TSchema>(text: T) =>
  Type.Object({
    id: ItemId,
    ...ownLanguage,
    /** Stars, of five. */
    rating: Type.Integer({ minimum: 1, maximum: 5 }),
    title: Type.Optional(Title),
    words: Words,
    at: Timestamp,
    name: Type.Optional(Title),
    /** Where the trip went. */
    destination: Type.Optional(Title),
    /** The agency knows that this traveller has been there. */
    verified: Type.Optional(Type.Boolean()),
    photos: Type.Optional(Type.Array(Picture, { maxItems: 20 })),
    tags: Type.Optional(Type.Array(SuitsTag)),
    reply: Type.Optional(replyWith(text)),
  });

export const Review = reviewWith(RichText);

/** What another site says, and where; it may not be shown for longer than that site allows. */
export const ReviewSource = Type.Object({
  name: Title,
  url: Type.String({ pattern: '^https://', maxLength: 2_000 }),
  /** Of five. */
  rating: Type.Number({ minimum: 0, maximum: 5 }),
  count: Count,
  /** When somebody last looked. */
  checked: DateOnly,
  validThrough: Type.Optional(DateOnly),
});

const figures = {
  /** How many of the agency's own reviews, published or not, have one star, two, … five. */
  ratings: Type.Array(Count, { minItems: 5, maxItems: 5 }),
  sources: Type.Optional(Type.Array(ReviewSource, { maxItems: 10 })),
};

/** What travellers say afterwards, the newest first, with figures that hide nothing. */
export const ReviewsDocument = Type.Object({ ...served, ...figures, reviews: listOf(Review) });
export const ReviewsFile = Type.Object({ ...written, ...figures, reviews: listOf(reviewWith(TextSource)) });

export type Review = Static<typeof Review>;
export type ReviewSource = Static<typeof ReviewSource>;
export type ReviewsDocument = Static<typeof ReviewsDocument>;
export type ReviewsFile = Static<typeof ReviewsFile>;
