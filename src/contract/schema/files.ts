import Type, { type Static } from 'typebox';
import { ANSWERS_MAX, KEYWORDS_MAX, QUESTION_MAX } from '../limits.js';
import { AgentProfile } from './documents.js';
import { FaqAnswer, FaqTopic } from './faq.js';
import { DateOnly, LanguageTag, SiteId } from './primitives.js';
import { RichText } from './rich-text.js';
import { SiteSettings } from './site-settings.js';

/** What an agency without a desk puts on its own host: `site.json`, and `faq.<language>.json` for each language. */

/** An address on the agency's own host, or another one by https. */
const Endpoint = Type.String({ pattern: '^(https://[^\\s]+|/(?!/)[^\\s]*)$', maxLength: 2_000 });

/** Where messages go: to the first of these that is there. Without any, to the site's own e-mail or WhatsApp channel. */
export const SendSettings = Type.Object({
  /** Takes every command as JSON by POST, under its own `Idempotency-Key`. */
  webhook: Type.Optional(Endpoint),
  /** Takes what is written to people as the fields of a form by POST. */
  form: Type.Optional(Endpoint),
  /** Opens the traveller's own e-mail app with the message in it. */
  email: Type.Optional(Type.String({ pattern: '^[^\\s@]+@[^\\s@]+$', maxLength: 254 })),
  /** Opens WhatsApp with the message in it: a number with its country code. */
  whatsapp: Type.Optional(Type.String({ pattern: '^\\+?[0-9][0-9 ()-]{5,24}$' })),
});

const { origins, replyTargetMinutes, ...settings } = SiteSettings.properties;

/** The settings that a desk takes. What only a desk asks for may be left out; what a desk knows by itself is added. */
export const SiteFile = Type.Object({
  ...settings,
  origins: Type.Optional(origins),
  replyTargetMinutes: Type.Optional(replyTargetMinutes),
  agents: Type.Optional(Type.Array(AgentProfile)),
  send: Type.Optional(SendSettings),
});

const { phase, tags, topics } = FaqAnswer.properties;

/** An answer as a person writes it: `answer` in a little Markdown, or as nodes. */
const FaqFileAnswer = Type.Object({
  id: FaqAnswer.properties.id,
  language: Type.Optional(LanguageTag),
  question: Type.String({ minLength: 1, maxLength: QUESTION_MAX }),
  answer: Type.Union([Type.String({ minLength: 1, maxLength: 20_000 }), RichText]),
  keywords: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: KEYWORDS_MAX })),
  topics: Type.Optional(topics),
  phase: Type.Optional(phase),
  tags: Type.Optional(tags),
  checked: Type.Optional(DateOnly),
});

/** The agency's answers in one language, the most important first. A desk's document of them is one, too. */
export const FaqFile = Type.Object({
  site: Type.Optional(SiteId),
  language: Type.Optional(LanguageTag),
  topics: Type.Optional(Type.Array(FaqTopic)),
  answers: Type.Array(FaqFileAnswer, { maxItems: ANSWERS_MAX }),
});

export type SendSettings = Static<typeof SendSettings>;
export type SiteFile = Static<typeof SiteFile>;
export type FaqFile = Static<typeof FaqFile>;
