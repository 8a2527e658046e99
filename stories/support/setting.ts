import { LANGUAGES } from '../../src/rules/index.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export const TEXT_SIZES = ['100', '150', '200'] as const;
export const NETWORKS = ['online', 'offline', 'slow', 'error'] as const;
export const PHASES = ['before', 'during', 'after'] as const;

export type Theme = (typeof THEMES)[number];
export type Network = (typeof NETWORKS)[number];
export type Phase = (typeof PHASES)[number];

/** What the toolbar says: Storybook's globals by their names. */
export interface Setting {
  /** BCP 47: one of the kit's languages or of its pseudo-locales. */
  readonly language: string;
  readonly theme: Theme;
  /** Any CSS colour. */
  readonly brand: string;
  /** Percent of the traveller's ordinary text size. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly network: Network;
  readonly phase: Phase;
}

/** The agencies that Tuki is tried on. */
export const BRANDS = {
  'Northern lights': '#1f5f6b',
  'City breaks': '#e4572e',
  'Pilgrim tours': '#4b2e83',
} as const;

export const DEFAULTS: Setting = {
  language: LANGUAGES[0],
  theme: 'auto',
  brand: BRANDS['Northern lights'],
  textSize: '100',
  network: 'online',
  phase: 'before',
};

/** Reads Storybook's globals, which may come from an address and lack some. */
export function settingOf(globals: Readonly<Record<string, unknown>>): Setting {
  const given = Object.entries(globals).filter(([name, value]) => name in DEFAULTS && value);
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}
