import type { AgentProfile, SiteDocument } from '../../src/contract/index.js';
import aino from '../../demo/pictures/aino.svg';
import haruka from '../../demo/pictures/haruka.svg';
import mikael from '../../demo/pictures/mikael.svg';
import seolmi from '../../demo/pictures/seolmi.svg';
import settings from '../../demo/site.json';
import { wordsIn } from './words.js';

export const AINO: AgentProfile = { id: 'aino', name: 'Aino Kaamos', photo: aino, languages: ['fi', 'en', 'sv'] };
export const HARUKA: AgentProfile = { id: 'haruka', name: 'Haruka Mori', photo: haruka, languages: ['ja', 'en'] };
const MIKAEL: AgentProfile = { id: 'mikael', name: 'Mikael Strand', photo: mikael, languages: ['sv', 'en', 'fi'] };
const SEOLMI: AgentProfile = { id: 'seolmi', name: 'Seolmi Jin', photo: seolmi, languages: ['ko', 'zh', 'en'] };

/** Moments in the life of the demo agency, by its own clock. */
export const MOMENTS = {
  open: '2026-11-24T11:20:00+02:00',
  closed: '2026-11-24T23:40:00+02:00',
  feast: '2026-12-24T12:00:00+02:00',
} as const;
export type Moment = keyof typeof MOMENTS;

/** The demo agency's public document, as its desk would publish it in a language. */
export function siteIn(language: string): SiteDocument {
  const say = (text: Readonly<Record<string, string>>) => text[language] ?? text.en!;
  const { timeZone, hours, channels } = settings as unknown as Settings;
  const feast = { validFrom: '2026-12-24', validThrough: '2026-12-25', name: wordsIn(language).feast };
  const special = hours.special!.filter(({ validFrom }) => validFrom !== feast.validFrom);
  return {
    site: 'demo',
    language,
    name: say(settings.name),
    greeting: say(settings.greeting),
    timeZone,
    hours: { ...hours, special: [...special, feast] },
    channels: channels.map(({ price, ...channel }) => ({ ...channel, ...(price && { price: say(price) }) })),
    agents: [AINO, HARUKA, MIKAEL, SEOLMI],
    expectedReply: { seconds: 540, answers: 40 },
  };
}

/** Texts are there once for each language. */
type Settings = Omit<SiteDocument, 'channels'> & {
  readonly channels: readonly (Omit<SiteDocument['channels'][number], 'price'> & {
    readonly price?: Readonly<Record<string, string>>;
  })[];
};
