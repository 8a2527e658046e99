import type { Language } from '../rules/index.js';
import { findLanguage, pickLanguage } from '../rules/index.js';

/** What an agency writes: the attributes of the tag, or the settings of `startTuki`. */
export interface TagSettings {
  /** Which site of the desk this is. */
  readonly site?: string;
  /** The desk's address, if it is not where the script is. */
  readonly desk?: string;
  /** The folder of content files on the agency's own host, which stands in the desk's place. */
  readonly content?: string;
  /** Whether to say in the page what is wrong; any value but absence will do. */
  readonly debug?: string;
  /** A BCP 47 tag, if the language is not that of the page: one of the kit's or one the site has texts in. */
  readonly lang?: string;
  /** What the button says, if not what the kit says in that language. */
  readonly label?: string;
  /** The brand's colour as `#rrggbb`; a readable ink is found for it. */
  readonly color?: string;
  /** Which lower corner, `left` or `right`. */
  readonly position?: string;
  /** `light`, `dark` or `auto`. */
  readonly theme?: string;
  /** Address of the site's own file that brings our service worker. */
  readonly worker?: string;
}

/** BCP 47 tags, or what somebody takes for one. */
export type Wanted = readonly (string | null | undefined)[];

/**
 * What the tag says, as far as the button needs it. Each kind of thing that is touched here for the first time, such as
 * `navigator`, `location` or a URL, costs every page 3 to 16 kB of memory, and localStorage holds it up: they can wait.
 */
export interface TagOptions extends TagSettings {
  readonly site: string;
  /** Where the tag was loaded from; rooms are fetched beside it. */
  readonly script: string;
  /** What the page has asked for since then, as a BCP 47 tag. */
  asked?: string;
}

/** What the kit needs beyond that. */
export interface RoomOptions extends TagOptions {
  /** Where paths begin: the address of the desk, or of the content files, without a slash at the end. */
  readonly desk: string;
  /** Most wanted first … */
  readonly wanted: Wanted;
  /** … and the first of them that the kit itself speaks; `lang` is the one that the agency has written. */
  readonly language: Language;
}

/** The language a traveller chose before on this device, for this site. */
const languageKey = (site: string) => `tuki:${site}:language`;

function chosenLanguage(site: string): string | null {
  try {
    return localStorage.getItem(languageKey(site));
  } catch {
    return null;
  }
}

/** Keeps the choice where storage is allowed; where it is not, the choice lasts as long as the page. */
export function rememberLanguage(site: string, language: string | null): void {
  try {
    if (language) localStorage.setItem(languageKey(site), language);
    else localStorage.removeItem(languageKey(site));
  } catch {
    // Blocked storage is an ordinary case.
  }
}

/** What the button is in until the kit comes; the browser is asked only if nobody else has said. */
export const buttonLanguage = ({ asked, lang }: TagOptions): Language =>
  findLanguage([asked, lang, document.documentElement.lang]) ?? pickLanguage(navigator.languages);

/** The traveller's own choice comes first, then the agency's, the page's, the browser's. */
export function wantedLanguages(site: string, lang?: string): Wanted {
  return [chosenLanguage(site), lang, document.documentElement.lang, ...navigator.languages];
}

/**
 * Makes complete what an agency has written, as far as it can be done without cost.
 * @param script address of the script or module that it has loaded
 */
export function readOptions({ site = '', content, ...rest }: TagSettings, script: string): TagOptions {
  return {
    ...rest,
    // Against the page's own address, before that changes: a page may have a <base> of its own.
    ...(content && { content: new URL(content, document.URL).href }),
    site,
    script,
  };
}

/** What the kit is made from, once it is wanted. */
export function roomOptions(options: TagOptions): RoomOptions {
  const { site, desk, content, script, asked, lang } = options;
  const wanted = [asked, ...wantedLanguages(site, lang)];
  return {
    ...options,
    ...((asked ?? lang) && { lang: asked ?? lang }),
    desk: new URL(content || desk || '/', script).href.replace(/\/$/, ''),
    wanted,
    language: pickLanguage(wanted),
  };
}
