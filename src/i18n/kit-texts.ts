import type { Catalog } from './catalog.js';

/** What the first room of a host page says. */
export const KIT_TEXTS: Catalog<'panel' | 'chat'> = {
  en: {
    panel: () => import('./texts/en/panel.js'),
    chat: () => import('./texts/en/chat.js'),
  },
  fi: {
    panel: () => import('./texts/fi/panel.js'),
    chat: () => import('./texts/fi/chat.js'),
  },
  sv: {
    panel: () => import('./texts/sv/panel.js'),
    chat: () => import('./texts/sv/chat.js'),
  },
  zh: {
    panel: () => import('./texts/zh/panel.js'),
    chat: () => import('./texts/zh/chat.js'),
  },
  ja: {
    panel: () => import('./texts/ja/panel.js'),
    chat: () => import('./texts/ja/chat.js'),
  },
  ko: {
    panel: () => import('./texts/ko/panel.js'),
    chat: () => import('./texts/ko/chat.js'),
  },
};
