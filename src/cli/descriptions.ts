import { ROOM_DESCRIPTIONS } from './room-descriptions.js';
import type { JsonSchema } from './schemas.js';

/** What an editor shows over a field: by document and by the way through its schema. */
const DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  site: {
    id: 'The same as data-site in the tag.',
    origins: 'Only for a desk: the pages that may use it, such as https://agency.example.',
    defaultLanguage: 'Used where a text is missing in the traveller’s language.',
    timeZone: 'Yours, such as Europe/Helsinki. All opening hours are in it.',
    name: 'The agency’s name by language, such as { "en": "…", "fi": "…" }.',
    logo: 'A picture with the name in it: a path beside this file, or an https address.',
    greeting: 'The first sentence in the panel, by language.',
    hours: 'When somebody answers.',
    'hours.regular': 'Every week. “closes” at or before “opens” is on the next day.',
    'hours.special': 'Days that are different. Without “opens” they are closed.',
    channels: 'Other ways to reach you, in the order you want them seen.',
    'channels.address': 'As people write it: a number with its country code, an e-mail address, a name, an https link.',
    'channels.price': 'What it costs, in words, by language.',
    agents: 'Who answers, with a picture beside this file and the languages they speak.',
    send: 'Where messages go: to the first that is there of webhook, form, email and whatsapp.',
    'send.webhook': 'Gets JSON by POST. The same Idempotency-Key is the same message. Answer 2xx once it is stored.',
    'send.form': 'Gets the fields of a form by POST. The same “id” is the same message. Answer 2xx once it is stored.',
    'send.email': 'Without a webhook or form: a ready e-mail to this address opens in the traveller’s own app.',
    'send.whatsapp': 'Without any of those: a ready message to this number opens in WhatsApp.',
    texts: 'Your words in place of the kit’s, by language and name.',
    replyTargetMinutes: 'Only for a desk.',
    faq: 'Only for a desk: Markdown files with the first answers.',
  },
  faq: {
    language: 'Only if it is not the one in the file’s name.',
    topics: 'The groups that answers are shown in.',
    answers: 'The most important first.',
    'answers.id': 'Its name in links, the same in every language: small letters, digits and hyphens.',
    'answers.question': 'As a traveller would ask it.',
    'answers.answer':
      'A little Markdown: **strong**, *emphasis*, [link](https://…), lists, and \\n\\n between paragraphs.',
    'answers.keywords': 'Other words that travellers use for it.',
    'answers.topics': 'Ids of topics above.',
    'answers.phase': 'When it is asked: before, during or after the trip.',
    'answers.tags': 'Whom it suits: families, seniors, solo, accessible, sustainable.',
    'answers.checked': 'When somebody last made sure that it is true, such as 2026-11-02.',
  },
  ...ROOM_DESCRIPTIONS,
};

/** The schema with its descriptions in it. */
export function describe(name: string, schema: JsonSchema): JsonSchema {
  const described = structuredClone(schema);
  for (const [way, description] of Object.entries(DESCRIPTIONS[name]!)) {
    const field = way.split('.').reduce(fieldOf, described as Mutable);
    field['description'] = description;
  }
  return described;
}

type Mutable = Record<string, unknown>;

function fieldOf(schema: Mutable, key: string): Mutable {
  const { properties, items } = schema as { properties?: Mutable; items?: { properties: Mutable } };
  const field = (properties ?? items?.properties)?.[key];
  if (!field) throw new Error(`The schema has no field “${key}” to describe.`);
  return field as Mutable;
}
