import type {
  AgentProfile,
  Channel,
  LocalizedHours,
  OpeningHours,
  SiteDocument,
  SiteSettings,
} from '../contract/index.js';
import { canonicalTag, fallbackChain } from './language-chain.js';
import { LANGUAGES } from './language.js';
import { canonical, nearest, Words } from './localized.js';
import { expectedReply } from './reply-time.js';

/** What is known of a site: its settings, and what a desk adds to them. */
export interface KnownSite {
  readonly settings: Omit<SiteSettings, 'origins' | 'replyTargetMinutes'>;
  readonly agents: readonly AgentProfile[];
  /** Seconds of open time that travellers waited lately. */
  readonly waits: readonly number[];
}

/** The public document of a site in the language asked for, or the nearest one the agency writes in. */
export function siteDocument({ settings, agents, waits }: KnownSite, wanted: string): SiteDocument {
  const chain = fallbackChain(wanted, settings.defaultLanguage);
  const words = new Words(nearest(settings.name, chain)[0], chain);
  const { id, logo, timeZone } = settings;
  const said = {
    name: words.say(settings.name, '/name'),
    greeting: words.say(settings.greeting, '/greeting'),
    hours: hoursIn(settings.hours, '/hours', words),
    channels: settings.channels.map((channel, i) => channelIn(channel, `/channels/${i}`, words)),
  };
  const reply = expectedReply(waits);
  return {
    site: id,
    language: words.language,
    ...(Object.keys(words.languageOf).length > 0 && { languageOf: words.languageOf }),
    defaultLanguage: canonicalTag(settings.defaultLanguage) ?? 'en',
    ...textsIn(settings.texts, chain),
    timeZone,
    ...(logo && { logo }),
    ...said,
    agents: [...agents],
    ...(reply && { expectedReply: reply }),
  };
}

/** The agency's own texts as far as the kit can come down the chain: in a language of the kit's, nothing is missing. */
function textsIn(texts: SiteSettings['texts'], chain: readonly string[]): Pick<SiteDocument, 'languages' | 'texts'> {
  if (!texts) return {};
  const byLanguage = canonical(texts);
  const end = chain.findIndex((tag) => LANGUAGES.some((language) => language === tag));
  const needed = chain.slice(0, end + 1).flatMap((tag) => {
    const own = byLanguage.get(tag);
    return own ? [[tag, own] as const] : [];
  });
  return { languages: [...byLanguage.keys()], texts: Object.fromEntries(needed) };
}

function hoursIn({ regular, special }: LocalizedHours, pointer: string, words: Words): OpeningHours {
  if (!special) return { regular };
  const named = special.map(({ name, ...period }, i) => ({
    ...period,
    ...(name && { name: words.say(name, `${pointer}/special/${i}/name`) }),
  }));
  return { regular, special: named };
}

function channelIn(
  { price, hours, ...rest }: SiteSettings['channels'][number],
  pointer: string,
  words: Words,
): Channel {
  return {
    ...rest,
    ...(price && { price: words.say(price, `${pointer}/price`) }),
    ...(hours && { hours: hoursIn(hours, `${pointer}/hours`, words) }),
  };
}
