import type { Language } from '../rules/index.js';
import { pickLanguage } from '../rules/index.js';

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

/** What the tag says. An attribute that is empty says nothing, but for `debug`. */
export interface TagOptions extends TagSettings {
  readonly site: string;
  /** Where paths begin: the address of the desk, or of the content files, without a slash at the end. */
  readonly desk: string;
  /** Where the tag was loaded from; rooms are fetched beside it. */
  readonly script: string;
  /** Most wanted first … */
  readonly wanted: Wanted;
  /** … and the first of them that the kit itself speaks; `lang` is the one that the agency has written. */
  readonly language: Language;
}

/** The language a traveller chose before on this device, for this site. */
const languageKey = (site: string) => `tuki:${site}:language`;

export function chosenLanguage(site: string): string | null {
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

/** The traveller's own choice comes first, then the agency's, the page's, the browser's. */
export function wantedLanguages(site: string, lang?: string): Wanted {
  return [chosenLanguage(site), lang, document.documentElement.lang, ...navigator.languages];
}

/**
 * Makes complete what an agency has written.
 * @param script address of the script or module that it has loaded
 */
export function readOptions({ site = '', desk, ...rest }: TagSettings, script: string): TagOptions {
  const wanted = wantedLanguages(site, rest.lang);
  return {
    ...rest,
    site,
    // Against the page's own address: a page may have a <base> of its own.
    desk: new URL(rest.content || desk || '/', rest.content ? location.href : script).href.replace(/\/$/, ''),
    script,
    wanted,
    language: pickLanguage(wanted),
  };
}

/** Whether the traveller has written before on this device: the marker that the device's storage sets. */
export function hasConversation(site: string): boolean {
  try {
    return localStorage.getItem(`tuki:${site}`) !== null;
  } catch {
    return false;
  }
}
