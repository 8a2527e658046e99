import type { Language } from '../rules/index.js';
import { pickLanguage } from '../rules/index.js';

/** What the tag says. */
export interface TagOptions {
  readonly site: string;
  /** Address of the desk, without a slash at the end. */
  readonly desk: string;
  /** Where the tag was loaded from; rooms are fetched beside it. */
  readonly script: string;
  readonly language: Language;
  readonly color?: string;
  readonly position?: string;
  readonly theme?: string;
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

/** Reads the tag's attributes. The traveller's own choice comes first, then the tag's, the page's, the browser's. */
export function readOptions(script: HTMLScriptElement): TagOptions {
  const { site = '', desk, lang, color, position, theme } = script.dataset;
  const wanted = [chosenLanguage(site), lang, document.documentElement.lang, ...navigator.languages];
  return {
    site,
    desk: (desk ?? new URL(script.src).origin).replace(/\/$/, ''),
    script: script.src,
    language: pickLanguage(wanted),
    ...(color && { color }),
    ...(position && { position }),
    ...(theme && { theme }),
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
