import Type, { type Static } from 'typebox';
import { Channel, OpeningHours, SiteDocument, SpecialHours } from './documents.js';
import { LanguageTag, LocalizedTexts, SiteId } from './primitives.js';

/** A text by language tag: at least one. */
export const LocalizedText = Type.Record(LanguageTag, Type.String(), { minProperties: 1 });

/** Opening hours whose special days are named in the agency's languages. */
const LocalizedHours = Type.Object({
  ...OpeningHours.properties,
  special: Type.Optional(Type.Array(Type.Object({ ...SpecialHours.properties, name: Type.Optional(LocalizedText) }))),
});

/** What an agency sets, in all its languages; a `SiteDocument` is made from it. */
export const SiteSettings = Type.Object({
  id: SiteId,
  /** Origins of pages that may use the site. `http://localhost:*` allows every port. */
  origins: Type.Array(Type.String()),
  /** Used where a text is missing in the language asked for. */
  defaultLanguage: LanguageTag,
  timeZone: SiteDocument.properties.timeZone,
  name: LocalizedText,
  logo: SiteDocument.properties.logo,
  greeting: LocalizedText,
  hours: LocalizedHours,
  channels: Type.Array(
    Type.Object({
      ...Channel.properties,
      price: Type.Optional(LocalizedText),
      hours: Type.Optional(LocalizedHours),
    }),
  ),
  /** The agency's words in place of the kit's, or in a language that the kit does not speak. */
  texts: Type.Optional(LocalizedTexts),
  /** Markdown files with the first answers, by language, relative to the settings; read once, for a site without any. */
  faq: Type.Optional(Type.Record(LanguageTag, Type.String({ minLength: 1 }))),
  /** A conversation that has waited longer than this, in minutes of open time, is overdue. */
  replyTargetMinutes: Type.Integer({ minimum: 1 }),
});

export type LocalizedHours = Static<typeof LocalizedHours>;
export type LocalizedText = Static<typeof LocalizedText>;
export type SiteSettings = Static<typeof SiteSettings>;
