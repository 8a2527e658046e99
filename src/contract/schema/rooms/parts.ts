import Type, { type Static, type TSchema } from 'typebox';
import { ANSWER_MAX, ANSWERS_MAX, MESSAGE_MAX } from '../../limits.js';
import { Channel } from '../documents.js';
import { AnswerId } from '../faq.js';
import { DateOnly, LanguageTag, SiteId, Timestamp } from '../primitives.js';
import { ImageAddress, RichText } from '../rich-text.js';

/** The name of something among its like: the same in every language. */
export const ItemId = AnswerId;

export const Title = Type.String({ minLength: 1, maxLength: 200 });

/** What somebody has written, as they have: plain text in their own language. */
export const Words = Type.String({ minLength: 1, maxLength: MESSAGE_MAX });

/** Rich text as a person writes it: in a little Markdown, or as nodes. */
export const TextSource = Type.Union([Type.String({ minLength: 1, maxLength: ANSWER_MAX }), RichText]);

/** How many there are. */
export const Count = Type.Integer({ minimum: 0 });

export const Picture = Type.Object({ url: ImageAddress, alt: Type.String({ maxLength: 300 }) });

/** Whom something is meant for. What is absent narrows nothing; days are those of the trip. */
export const Targets = Type.Object({
  destinations: Type.Optional(Type.Array(Title, { maxItems: 100 })),
  /** As on the ticket, without spaces: `AY123`. */
  flights: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Z0-9]{2,3}[0-9]{1,4}[A-Z]?$' }), { maxItems: 100 })),
  from: Type.Optional(DateOnly),
  through: Type.Optional(DateOnly),
});

/** Who helps on the spot: a local partner, an emergency number. */
export const LocalContact = Type.Object({
  name: Title,
  kind: Channel.properties.kind,
  address: Channel.properties.address,
});

/** The agency's own answer, for everybody to read. */
export const replyWith = <T extends TSchema>(text: T) =>
  Type.Object({ text, at: Timestamp, name: Type.Optional(Title) });

/** Only where it is not the document's. */
export const ownLanguage = { language: Type.Optional(LanguageTag) };

/** What every document says of itself, as it is served and as a person may leave it out of a file. */
export const served = { site: SiteId, language: LanguageTag };
export const written = { site: Type.Optional(SiteId), language: Type.Optional(LanguageTag) };

export const listOf = <T extends TSchema>(item: T) => Type.Array(item, { maxItems: ANSWERS_MAX });

export type Targets = Static<typeof Targets>;
export type LocalContact = Static<typeof LocalContact>;
export type Picture = Static<typeof Picture>;
