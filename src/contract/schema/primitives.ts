import Type, { type Static } from 'typebox';

const HEX = '[0-9a-fA-F]';

/** Any UUID in its 36-character form (RFC 9562). */
export const Uuid = Type.String({ pattern: `^${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}$` });

/** UUID version 7, variant 10 (RFC 9562, section 5.7): sorts by the device's time. */
export const UuidV7 = Type.String({ pattern: `^${HEX}{8}-${HEX}{4}-7${HEX}{3}-[89abAB]${HEX}{3}-${HEX}{12}$` });

/** RFC 3339 date and time with an offset. */
export const Timestamp = Type.String({ format: 'date-time' });

/** A calendar day: year, month, day. */
export const DateOnly = Type.String({ format: 'date' });

/** Decimal digits; a larger number is later. */
export const CursorText = Type.String({ pattern: '^(0|[1-9][0-9]{0,18})$' });

/** BCP 47 language tag, well-formed enough to look up. */
export const LanguageTag = Type.String({ pattern: '^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$', maxLength: 35 });

/** A text of the kit: room and key, such as `panel:launcher` or, for a plural form, `panel:unread_other`. */
export const TextName = Type.String({ pattern: '^[a-z]+:[A-Za-z_]+$' });

/** Texts in place of the kit's own, by language and text. */
export const LocalizedTexts = Type.Record(
  LanguageTag,
  Type.Record(TextName, Type.String({ minLength: 1, maxLength: 2_000 })),
);

/** Where in a JSON document, such as `/channels/0/price` (RFC 6901). */
export const JsonPointer = Type.String({ pattern: '^(/[^/]*)+$' });

/** A site's id, as in `data-site`. */
export const SiteId = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,62}$' });

export type Uuid = Static<typeof Uuid>;
export type LocalizedTexts = Static<typeof LocalizedTexts>;
export type LanguageTag = Static<typeof LanguageTag>;
