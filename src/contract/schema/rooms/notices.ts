import Type, { type Static, type TSchema } from 'typebox';
import { Timestamp } from '../primitives.js';
import { RichText } from '../rich-text.js';
import { ItemId, listOf, LocalContact, ownLanguage, served, Targets, TextSource, Title, written } from './parts.js';

/** How bad it is, in the words of CAP 1.2 (OASIS), `severity`. */
export const Severity = Type.Enum(['Extreme', 'Severe', 'Moderate', 'Minor']);

const noticeWith = <T extends TSchema>(text: T) =>
  Type.Object({
    id: ItemId,
    ...ownLanguage,
    title: Title,
    severity: Severity,
    /** What has happened and what to do, with steps, links and films. */
    text,
    /** CAP 1.2: nobody is shown it before … */
    effective: Timestamp,
    /** … or after. */
    expires: Type.Optional(Timestamp),
    /** It is over; whoever has seen it is told. */
    resolved: Type.Optional(Timestamp),
    /** What has become known since, the newest first. */
    updates: Type.Optional(Type.Array(Type.Object({ at: Timestamp, text }), { maxItems: 200 })),
    targets: Type.Optional(Targets),
    contacts: Type.Optional(Type.Array(LocalContact, { maxItems: 20 })),
    /** Travellers are asked whether they are safe. */
    checkin: Type.Optional(Type.Boolean()),
    /** Whose bulletin it is, if not the agency's own. */
    source: Type.Optional(Type.Object({ name: Title, url: Type.String({ pattern: '^https://', maxLength: 2_000 }) })),
  });

export const Notice = noticeWith(RichText);

/** What everybody must know now, the most important first. Drills and what is only prepared never stand here. */
export const NoticesDocument = Type.Object({ ...served, notices: listOf(Notice) });
export const NoticesFile = Type.Object({ ...written, notices: listOf(noticeWith(TextSource)) });

export type Severity = Static<typeof Severity>;
export type Notice = Static<typeof Notice>;
export type NoticesDocument = Static<typeof NoticesDocument>;
export type NoticesFile = Static<typeof NoticesFile>;
