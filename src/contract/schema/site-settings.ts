import Type, { type Static } from 'typebox';
import { Channel, OpeningHours, SiteDocument } from './documents.js';
import { LanguageTag, SiteId } from './primitives.js';

/** A text by language tag. */
export const LocalizedText = Type.Record(Type.String(), Type.String());

/** What an agency sets, in all its languages; a `SiteDocument` is made from it. */
export const SiteSettings = Type.Object({
  id: SiteId,
  /** Origins of pages that may use the site. `http://localhost:*` allows every port. */
  origins: Type.Array(Type.String()),
  /** Used where a text is missing in the language asked for. */
  defaultLanguage: LanguageTag,
  timeZone: SiteDocument.properties.timeZone,
  name: LocalizedText,
  greeting: LocalizedText,
  hours: OpeningHours,
  channels: Type.Array(Type.Object({ ...Channel.properties, price: Type.Optional(LocalizedText) })),
  /** A conversation that has waited longer than this, in minutes of open time, is overdue. */
  replyTargetMinutes: Type.Integer({ minimum: 1 }),
});

export type LocalizedText = Static<typeof LocalizedText>;
export type SiteSettings = Static<typeof SiteSettings>;
