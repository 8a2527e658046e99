import Type, { type Static } from 'typebox';
import { LanguageTag, SiteId } from './primitives.js';

const ClockTime = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });
const DateOnly = Type.String({ format: 'date' });

/** schema.org `DayOfWeek`. */
export const DayOfWeek = Type.Enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);

/**
 * schema.org `OpeningHoursSpecification`, in the site's time zone. `closes` at or before `opens` means the next
 * day. A special period replaces the regular week; without `opens` it is closed.
 */
export const OpeningHours = Type.Object({
  regular: Type.Array(Type.Object({ dayOfWeek: Type.Array(DayOfWeek), opens: ClockTime, closes: ClockTime })),
  special: Type.Optional(
    Type.Array(
      Type.Object({
        validFrom: DateOnly,
        validThrough: DateOnly,
        name: Type.Optional(Type.String()),
        opens: Type.Optional(ClockTime),
        closes: Type.Optional(ClockTime),
      }),
    ),
  ),
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
  language: LanguageTag,
  name: Type.String(),
  greeting: Type.String(),
  timeZone: Type.String(),
  hours: OpeningHours,
  channels: Type.Array(Channel),
  agents: Type.Array(AgentProfile),
  expectedReply: Type.Optional(ExpectedReply),
});

export type DayOfWeek = Static<typeof DayOfWeek>;
export type OpeningHours = Static<typeof OpeningHours>;
export type ChannelKind = Static<typeof ChannelKind>;
export type Channel = Static<typeof Channel>;
export type AgentProfile = Static<typeof AgentProfile>;
export type ExpectedReply = Static<typeof ExpectedReply>;
export type SiteDocument = Static<typeof SiteDocument>;

/** Every public document by its name: a new one is one more line here. */
export interface DocumentMap {
  site: SiteDocument;
}
export type DocumentName = keyof DocumentMap;
