import { LANGUAGES } from '../../src/rules/index.js';

/** What somebody chooses for their tag; empty where the tag's own default is meant. */
export interface TagChoice {
  readonly site: string;
  /** Address of the desk. */
  readonly desk: string;
  readonly lang: string;
  readonly color: string;
  readonly position: string;
  readonly theme: string;
}

export const CHOICES = {
  lang: LANGUAGES,
  position: ['right', 'left'],
  theme: ['auto', 'light', 'dark'],
} as const;

const SITE = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** The tag to paste. Defaults are left out. */
export function tagOf({ site, desk, lang, color, position, theme }: TagChoice): string {
  const attributes = {
    src: `${desk.trim().replace(/\/+$/, '')}/tuki.js`,
    'data-site': site.trim(),
    'data-lang': lang,
    'data-color': color.trim(),
    'data-position': position === 'right' ? '' : position,
    'data-theme': theme === 'auto' ? '' : theme,
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`);
  return `<script ${written.join(' ')} async></script>`;
}

/** What is wrong with a choice and what to do, by field. */
export function problemsOf({ site, desk }: TagChoice, colorIsOne: boolean): Partial<Record<keyof TagChoice, string>> {
  const problems: Partial<Record<keyof TagChoice, string>> = {};
  if (!SITE.test(site.trim())) problems.site = 'Write the site’s id: small letters, digits and hyphens, 63 at most.';
  if (!isWebAddress(desk.trim())) problems.desk = 'Write the whole address, such as https://help.agency.example.';
  if (!colorIsOne) problems.color = 'This is no CSS colour. Write one such as #1f5f6b, or leave it empty.';
  return problems;
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
