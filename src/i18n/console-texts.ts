import type { Catalog } from './catalog.js';

type Load = Catalog<'console'>['en'];

const alone = async (file: Promise<{ readonly default: Awaited<ReturnType<Load>>['console'] }>) => ({
  console: (await file).default,
});

/** What the operator's console says. */
export const CONSOLE_TEXTS: Catalog<'console'> = {
  en: () => alone(import('./texts/en/console.js')),
  fi: () => alone(import('./texts/fi/console.js')),
  sv: () => alone(import('./texts/sv/console.js')),
  zh: () => alone(import('./texts/zh/console.js')),
  ja: () => alone(import('./texts/ja/console.js')),
  ko: () => alone(import('./texts/ko/console.js')),
};
