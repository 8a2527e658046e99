import type { Catalog } from './catalog.js';

/** What the operator's console says. */
export const CONSOLE_TEXTS: Catalog<'console'> = {
  en: {
    console: () => import('./texts/en/console.js'),
  },
  fi: {
    console: () => import('./texts/fi/console.js'),
  },
  sv: {
    console: () => import('./texts/sv/console.js'),
  },
  zh: {
    console: () => import('./texts/zh/console.js'),
  },
  ja: {
    console: () => import('./texts/ja/console.js'),
  },
  ko: {
    console: () => import('./texts/ko/console.js'),
  },
};
