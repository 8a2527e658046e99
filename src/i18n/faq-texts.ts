import type { Catalog } from './catalog.js';
import { alone } from './catalog.js';

/** What the search for answers says. It comes with its room. */
export const FAQ_TEXTS: Catalog<'faq'> = {
  en: () => alone('faq', import('./texts/en/faq.js')),
  fi: () => alone('faq', import('./texts/fi/faq.js')),
  sv: () => alone('faq', import('./texts/sv/faq.js')),
  zh: () => alone('faq', import('./texts/zh/faq.js')),
  ja: () => alone('faq', import('./texts/ja/faq.js')),
  ko: () => alone('faq', import('./texts/ko/faq.js')),
};
