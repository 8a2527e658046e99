/**
 * The demo's languages. `code` names the folder and the content file, `tag` goes into `lang`, `locale` formats dates
 * and prices as the agency's readers expect them, `dash` stands between two times.
 */
export const LANGUAGES = [
  { code: 'en', tag: 'en', locale: 'en-GB', name: 'English', dash: '–' },
  { code: 'fi', tag: 'fi', locale: 'fi', name: 'Suomi', dash: '–' },
  { code: 'sv', tag: 'sv', locale: 'sv', name: 'Svenska', dash: '–' },
  { code: 'zh', tag: 'zh-Hans', locale: 'zh-Hans', name: '中文', dash: '–' },
  { code: 'ja', tag: 'ja', locale: 'ja', name: '日本語', dash: '～' },
  { code: 'ko', tag: 'ko', locale: 'ko', name: '한국어', dash: '~' },
];
