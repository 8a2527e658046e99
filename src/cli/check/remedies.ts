const DAY = 'Write a day as year, month and day, such as 2026-11-02.';
const MOMENT = 'Write a day and a time with its offset, such as 2026-11-02T16:00:00+02:00.';

/** What to write, by the name of the field, where a pattern or a format says too little. */
const BY_FIELD: Readonly<Record<string, string>> = {
  id: 'Write small letters, digits and hyphens, such as lost-luggage.',
  topics: 'Write the id of a topic: small letters, digits and hyphens.',
  opens: 'Write a time with four digits, such as 08:30.',
  closes: 'Write a time with four digits, such as 21:00.',
  validFrom: 'Write a day as year, month and day, such as 2026-12-24.',
  validThrough: 'Write a day as year, month and day, such as 2026-12-26.',
  at: MOMENT,
  effective: MOMENT,
  expires: MOMENT,
  resolved: MOMENT,
  from: DAY,
  through: DAY,
  on: DAY,
  flights: 'Write it as on the ticket, without spaces, such as AY123.',
  checked: DAY,
  defaultLanguage: 'Write a language tag such as fi, zh-Hant or pt-BR (BCP 47).',
  language: 'Write a language tag such as fi, zh-Hant or pt-BR (BCP 47).',
  languages: 'Write language tags such as fi, zh-Hant or pt-BR (BCP 47).',
  webhook: 'Write an address that begins with https://, or a path of your own host such as /contact.php.',
  form: 'Write an address that begins with https://, or a path of your own host such as /contact.php.',
  email: 'Write an e-mail address such as help@agency.example.',
  whatsapp: 'Write a number with its country code, such as +358 40 123 4567.',
  url: 'Write an address that begins with https://, mailto: or tel:, or #faq/ and the id of an answer.',
};

/** By the pattern itself, where fields of one name are not alike. */
const BY_PATTERN: Readonly<Record<string, string>> = {
  '^https://': 'Write an address that begins with https://.',
  '^(https://|/(?!/))':
    'Write an address that begins with https://, or a path of your own host such as /pictures/map.svg.',
};

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: object;
}

type Remedy = (params: Readonly<Record<string, unknown>>, field: string) => string;

const list = (values: unknown) => (values as readonly unknown[]).map(String).join(', ');
const NOUNS: Readonly<Record<string, string>> = {
  string: 'text between double quotes',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'fields in { }',
};

const REMEDIES: Readonly<Record<string, Remedy>> = {
  type: ({ type }) => `This is of the wrong kind. Write ${NOUNS[String(type)] ?? String(type)}.`,
  enum: ({ allowedValues }) => `This is none of what is known. Write one of ${list(allowedValues)}.`,
  const: ({ allowedValue }) => `Write “${String(allowedValue)}”.`,
  pattern: ({ pattern }, field) =>
    `This is not written as it must be. ${BY_PATTERN[String(pattern)] ?? BY_FIELD[field] ?? 'See the schema of this file.'}`,
  format: (_, field) => `This is not written as it must be. ${BY_FIELD[field] ?? 'See the schema of this file.'}`,
  minLength: () => 'This is empty. Write something, or remove the field.',
  maxLength: ({ limit }) => `This is too long. Keep it under ${String(limit)} characters.`,
  minProperties: () => 'This is empty. Write it in at least one language, such as { "en": "…" }.',
  minItems: ({ limit }) => `Write at least ${String(limit)}.`,
  maxItems: ({ limit }) => `These are too many. Keep at most ${String(limit)}.`,
  minimum: ({ limit }) => `Write at least ${String(limit)}.`,
  maximum: ({ limit }) => `Write at most ${String(limit)}.`,
  anyOf: () => 'This fits none of the forms it may have. See the schema of this file.',
};

/** What is wrong and what to do, in sentences. */
export function remedyOf({ keyword, instancePath, params }: SchemaError): string {
  const names = instancePath.split('/').filter((part) => part && !/^\d+$/.test(part));
  return (REMEDIES[keyword] ?? (() => 'This is wrong. See the schema of this file.'))(
    { ...params },
    names.at(-1) ?? '',
  );
}
