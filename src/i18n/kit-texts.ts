import type { Catalog } from './catalog.js';

/** What the first room of a host page says. */
export const KIT_TEXTS: Catalog<'panel' | 'chat'> = {
  en: () => import('./texts/en/kit.js'),
  fi: () => import('./texts/fi/kit.js'),
  sv: () => import('./texts/sv/kit.js'),
  zh: () => import('./texts/zh/kit.js'),
  ja: () => import('./texts/ja/kit.js'),
  ko: () => import('./texts/ko/kit.js'),
};
