import type { LocalizedTexts, SiteDocument, SiteFile } from '../../contract/index.js';
import type { Language } from '../../rules/index.js';
import { channelLink, fallbackChain, LANGUAGES, siteDocument } from '../../rules/index.js';
import type { StaticWords } from './words/en.js';

/** What the agency has, to send to. */
export type Way =
  | { readonly type: 'webhook'; readonly address: string }
  | { readonly type: 'form'; readonly address: string }
  /** Opens the traveller's own app. */
  | { readonly type: 'app'; readonly link: string };

/** The first that the agency has: what it set, else a channel of its own. */
export function wayOf({ send = {}, channels }: SiteFile): Way | undefined {
  if (send.webhook) return { type: 'webhook', address: send.webhook };
  if (send.form) return { type: 'form', address: send.form };
  const own = (['email', 'whatsapp'] as const).flatMap((kind) => (send[kind] ? { kind, address: send[kind] } : []));
  const known = (['email', 'whatsapp'] as const).flatMap(
    (kind) => channels.find((channel) => channel.kind === kind) ?? [],
  );
  const app = [...own, ...known][0];
  return app && { type: 'app', link: channelLink(app) };
}

const WORDS: Record<Language, () => Promise<{ readonly default: StaticWords }>> = {
  en: () => import('./words/en.js'),
  fi: () => import('./words/fi.js'),
  sv: () => import('./words/sv.js'),
  zh: () => import('./words/zh.js'),
  ja: () => import('./words/ja.js'),
  ko: () => import('./words/ko.js'),
};

/**
 * The document of a site in the language asked for. Where no desk answers, the kit must not promise what only a desk
 * keeps: its words for that come with the agency's own texts, which go before them.
 */
export async function siteIn(file: SiteFile, wanted: string): Promise<SiteDocument> {
  const document = siteDocument({ settings: file, agents: file.agents ?? [], waits: [] }, wanted);
  const way = wayOf(file);
  const language =
    fallbackChain(wanted, file.defaultLanguage).find((tag): tag is Language => tag in WORDS) ?? LANGUAGES[0];
  // Without its words the document is still worth having.
  const words = way && (await WORDS[language]().catch(() => undefined))?.default;
  if (!words) return document;
  const ours = way.type === 'app' ? words.ownApp : words.posted;
  const texts: LocalizedTexts = { ...document.texts, [language]: { ...ours, ...document.texts?.[language] } };
  return { ...document, texts };
}
