import type { Language } from '../rules/index.js';

/** The few words that travel inside the tag: the button's name, and what to say when the rooms cannot be fetched. */
export const FACADE_TEXTS: Record<Language, readonly [label: string, failed: string]> = {
  en: ['Help and chat', 'No connection. Try again'],
  fi: ['Apua ja chat', 'Ei yhteyttä. Yritä uudelleen'],
  sv: ['Hjälp och chatt', 'Ingen anslutning. Försök igen'],
  zh: ['帮助与在线咨询', '无法连接，请重试'],
  ja: ['ヘルプとチャット', '接続できません。もう一度お試しください'],
  ko: ['도움말과 채팅', '연결되지 않았습니다. 다시 시도해 주십시오'],
};
