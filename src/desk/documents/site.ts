import type { AgentProfile, LocalizedText, SiteDocument, SiteSettings } from '../../contract/index.js';
import { expectedReply } from '../../rules/index.js';

interface Known {
  readonly settings: SiteSettings;
  readonly agents: readonly AgentProfile[];
  /** Seconds of open time that travellers waited lately. */
  readonly waits: readonly number[];
}

/** The public document of a site in the language asked for, or the nearest one the agency writes in. */
export function siteDocument({ settings, agents, waits }: Known, wanted: string): SiteDocument {
  const { id, defaultLanguage, timeZone, hours, channels } = settings;
  const order = [wanted, primary(wanted), defaultLanguage];
  const words = (text: LocalizedText) => text[bestLanguage(text, order) ?? ''] ?? '';
  const reply = expectedReply(waits);
  return {
    site: id,
    language: bestLanguage(settings.name, order) ?? defaultLanguage,
    name: words(settings.name),
    greeting: words(settings.greeting),
    timeZone,
    hours,
    channels: channels.map(({ price, ...channel }) => ({ ...channel, ...(price && { price: words(price) }) })),
    agents: [...agents],
    ...(reply && { expectedReply: reply }),
  };
}

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0]!;

/** The first language of the order that the text has, else any that it has. */
function bestLanguage(text: LocalizedText, order: readonly string[]): string | undefined {
  return order.find((language) => Object.hasOwn(text, language)) ?? Object.keys(text)[0];
}
