import type { Language } from '../rules/index.js';
import type chat from './texts/en/chat.js';
import type console from './texts/en/console.js';
import type panel from './texts/en/panel.js';

/** English is where keys are born; every other language must have the same ones. */
export interface English {
  readonly panel: typeof panel;
  readonly chat: typeof chat;
  readonly console: typeof console;
}
export type Namespace = keyof English;

/**
 * The shape of a translation. `_one` may be missing where a language has no such plural form (CLDR: Chinese,
 * Japanese and Korean have `other` alone).
 */
export type Texts<T> = { readonly [K in keyof T as K extends `${string}_one` ? never : K]: string } & {
  readonly [K in keyof T as K extends `${string}_one` ? K : never]?: string;
};

type Plain<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** `chat:send`: namespace and key; a plural is named without its suffix. */
export type TextKey = { [N in Namespace]: `${N}:${Plain<keyof English[N] & string>}` }[Namespace];

type Load<N extends Namespace> = () => Promise<{ readonly default: Texts<English[N]> }>;

/** Where each text file is: one chunk for each language and namespace. */
export const CATALOG: { readonly [L in Language]: { readonly [N in Namespace]: Load<N> } } = {
  en: {
    panel: () => import('./texts/en/panel.js'),
    chat: () => import('./texts/en/chat.js'),
    console: () => import('./texts/en/console.js'),
  },
  fi: {
    panel: () => import('./texts/fi/panel.js'),
    chat: () => import('./texts/fi/chat.js'),
    console: () => import('./texts/fi/console.js'),
  },
  sv: {
    panel: () => import('./texts/sv/panel.js'),
    chat: () => import('./texts/sv/chat.js'),
    console: () => import('./texts/sv/console.js'),
  },
  zh: {
    panel: () => import('./texts/zh/panel.js'),
    chat: () => import('./texts/zh/chat.js'),
    console: () => import('./texts/zh/console.js'),
  },
  ja: {
    panel: () => import('./texts/ja/panel.js'),
    chat: () => import('./texts/ja/chat.js'),
    console: () => import('./texts/ja/console.js'),
  },
  ko: {
    panel: () => import('./texts/ko/panel.js'),
    chat: () => import('./texts/ko/chat.js'),
    console: () => import('./texts/ko/console.js'),
  },
};
