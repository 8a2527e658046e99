import type { Catalog } from './catalog.js';

/** What the operator's console says. */
export const CONSOLE_TEXTS: Catalog<'console' | 'consoleFaq'> = {
  en: () => import('./texts/en/console-kit.js'),
  fi: () => import('./texts/fi/console-kit.js'),
  sv: () => import('./texts/sv/console-kit.js'),
  zh: () => import('./texts/zh/console-kit.js'),
  ja: () => import('./texts/ja/console-kit.js'),
  ko: () => import('./texts/ko/console-kit.js'),
};
