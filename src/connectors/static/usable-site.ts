import type {
  AgentProfile,
  Channel,
  LocalizedHours,
  LocalizedText,
  SendSettings,
  SiteFile,
} from '../../contract/index.js';
import { canonicalTag } from '../../rules/index.js';
import type { Guard } from './guards.js';
import {
  isAddress,
  isAgent,
  isKnownChannel,
  isLocalized,
  isOwnTexts,
  isRegular,
  isSpecial,
  isTag,
  isTimeZone,
} from './guards.js';
import type { Complain, Json } from './json.js';
import { isObject, isText } from './json.js';

/**
 * What of a site's file can be used. Written by hand, since a schema library is more than all the rest. A part that is
 * wrong is left out and told, so that a slip in a holiday takes no phone number from anybody; without a name, a time zone
 * or opening hours there is no site.
 */
export function usableSite(json: Json, complain: Complain): SiteFile | undefined {
  const sieve = new Sieve(complain);
  const name = sieve.keep<LocalizedText>(json['name'] ?? null, '/name', isLocalized);
  const timeZone = sieve.keep<string>(json['timeZone'] ?? null, '/timeZone', isTimeZone);
  const hours = sieve.hours(json['hours'], '/hours');
  const rest = {
    id: isText(json['id']) ? json['id'] : '',
    defaultLanguage: sieve.keep<string>(json['defaultLanguage'] ?? null, '/defaultLanguage', isTag) ?? 'en',
    greeting: sieve.keep<LocalizedText>(json['greeting'] ?? null, '/greeting', isLocalized) ?? { en: '' },
    channels: sieve.channels(json['channels']),
    agents: sieve.list<AgentProfile>(json['agents'], '/agents', isAgent),
    send: sieve.send(json['send']),
    ...sieve.texts(json['texts']),
    ...sieve.logo(json['logo']),
  };
  return name && timeZone && hours ? { ...rest, name, timeZone, hours } : undefined;
}

/** Lets through what is right, and tells of what is not. */
class Sieve {
  constructor(private readonly complain: Complain) {}

  /** The value, or undefined when it is absent or wrong. */
  keep<T>(value: unknown, pointer: string, guard: Guard): T | undefined {
    if (value === undefined) return undefined;
    if (guard(value)) return value as T;
    this.complain(pointer);
    return undefined;
  }

  list<T>(value: unknown, pointer: string, guard: Guard): T[] {
    return this.#numbered<T>(value, pointer, guard).map(([item]) => item);
  }

  hours(value: unknown, pointer: string): LocalizedHours | undefined {
    if (!isObject(value) || !Array.isArray(value['regular']) || !value['regular'].every(isRegular)) {
      this.complain(pointer);
      return undefined;
    }
    const special = this.list<NonNullable<LocalizedHours['special']>[number]>(
      value['special'],
      `${pointer}/special`,
      isSpecial,
    );
    return { regular: value['regular'] as LocalizedHours['regular'], special };
  }

  channels(value: unknown): SiteFile['channels'] {
    return this.#numbered<Channel & Json>(value, '/channels', isKnownChannel).map(([channel, i]) => {
      const { kind, address } = channel;
      const price = this.keep<LocalizedText>(channel['price'], `/channels/${i}/price`, isLocalized);
      const hours = channel['hours'] && this.hours(channel['hours'], `/channels/${i}/hours`);
      return { kind, address, ...(price && { price }), ...(hours && { hours }) };
    });
  }

  send(value: unknown): SendSettings {
    const send = this.keep<Json>(value, '/send', isObject) ?? {};
    const ways = [
      ['webhook', isAddress],
      ['form', isAddress],
      ['email', isText],
      ['whatsapp', isText],
    ] as const;
    const usable = ways.flatMap(([way, guard]) => {
      const address = this.keep<string>(send[way], `/send/${way}`, guard);
      return address ? [[way, address]] : [];
    });
    return Object.fromEntries(usable) as SendSettings;
  }

  texts(value: unknown): Pick<SiteFile, 'texts'> {
    const usable = Object.entries(this.keep<Json>(value, '/texts', isObject) ?? {}).filter(
      ([tag, own]) => this.keep(own, `/texts/${tag}`, isOwnTexts) && canonicalTag(tag),
    );
    return usable.length > 0 ? { texts: Object.fromEntries(usable) as NonNullable<SiteFile['texts']> } : {};
  }

  logo(value: unknown): Pick<SiteFile, 'logo'> {
    const logo = this.keep<string>(
      value,
      '/logo',
      (text) => isText(text) && URL.canParse(text, 'https://agency.example'),
    );
    return logo ? { logo } : {};
  }

  #numbered<T>(value: unknown, pointer: string, guard: Guard): (readonly [item: T, index: number])[] {
    const items = this.keep<readonly unknown[]>(value, pointer, Array.isArray) ?? [];
    return items.flatMap((item, i) =>
      this.keep(item ?? null, `${pointer}/${i}`, guard) ? [[item as T, i] as const] : [],
    );
  }
}
