import Type, { type Static } from 'typebox';
import type { FaqDocument } from './faq.js';
import { DateOnly, JsonPointer, LanguageTag, LocalizedTexts, SiteId } from './primitives.js';

const ClockTime = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });

/** schema.org `DayOfWeek`. */
export const DayOfWeek = Type.Enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);

/** Days that are not like the regular week. `name` says which they are, such as a feast. */
export const SpecialHours = Type.Object({
  validFrom: DateOnly,
  validThrough: DateOnly,
  name: Type.Optional(Type.String()),
  opens: Type.Optional(ClockTime),
  closes: Type.Optional(ClockTime),
});

/**
 * schema.org `OpeningHoursSpecification`, in the site's time zone. `closes` at or before `opens` means the next
 * day. A special period replaces the regular week; without `opens` it is closed.
 */
export const OpeningHours = Type.Object({
  regular: Type.Array(Type.Object({ dayOfWeek: Type.Array(DayOfWeek), opens: ClockTime, closes: ClockTime })),
  special: Type.Optional(Type.Array(SpecialHours)),
});

export const ChannelKind = Type.Enum(['phone', 'email', 'whatsapp', 'messenger', 'video']);

/** A way to reach the agency beside the chat. */
export const Channel = Type.Object({
  kind: ChannelKind,
  /** Phone or WhatsApp number as written for people, e-mail address, Messenger name or https address. */
  address: Type.String({ minLength: 1, maxLength: 500 }),
  /** What it costs, in words. */
  price: Type.Optional(Type.String()),
  hours: Type.Optional(OpeningHours),
});

export const AgentProfile = Type.Object({
  id: Type.String(),
  name: Type.String(),
  /** Path or address of a square picture; relative to the desk. */
  photo: Type.Optional(Type.String()),
  languages: Type.Array(LanguageTag),
});

/** Measured: eight of ten first answers came within `seconds` of open time, over `answers` of the last 28 days. */
export const ExpectedReply = Type.Object({ seconds: Type.Integer(), answers: Type.Integer() });

/** Who the agency is and how to reach it. */
export const SiteDocument = Type.Object({
  site: SiteId,
  /** Of the texts in this document … */
  language: LanguageTag,
  /** … but for these, which the agency has in another language only. `/texts` has languages of its own. */
  languageOf: Type.Optional(Type.Record(JsonPointer, LanguageTag)),
  /** Where texts are missing in the language asked for. */
  defaultLanguage: Type.Optional(LanguageTag),
  /** Languages that the agency has texts of its own in, in canonical form: one may ask for them too. */
  languages: Type.Optional(Type.Array(LanguageTag)),
  /** The agency's own texts in the language asked for and in those it falls back to. */
  texts: Type.Optional(LocalizedTexts),
  name: Type.String(),
  /** Address of a picture with the agency's name in it, relative to the desk. */
  logo: Type.Optional(Type.String({ maxLength: 2_000 })),
  greeting: Type.String(),
  timeZone: Type.String(),
  hours: OpeningHours,
  channels: Type.Array(Channel),
  agents: Type.Array(AgentProfile),
  expectedReply: Type.Optional(ExpectedReply),
});

export type DayOfWeek = Static<typeof DayOfWeek>;
export type SpecialHours = Static<typeof SpecialHours>;
export type OpeningHours = Static<typeof OpeningHours>;
export type ChannelKind = Static<typeof ChannelKind>;
export type Channel = Static<typeof Channel>;
export type AgentProfile = Static<typeof AgentProfile>;
export type ExpectedReply = Static<typeof ExpectedReply>;
export type SiteDocument = Static<typeof SiteDocument>;

/** Every public document by its name: a new one is one more line here. */
export interface DocumentMap {
  site: SiteDocument;
  faq: FaqDocument;
}
export type DocumentName = keyof DocumentMap;
