import type { Language } from '../rules/index.js';
import type chat from './texts/en/chat.js';
import type console from './texts/en/console.js';
import type consoleFaq from './texts/en/consoleFaq.js';
import type faq from './texts/en/faq.js';
import type panel from './texts/en/panel.js';

/** English is where keys are born; every other language must have the same ones. */
export interface English {
  readonly panel: typeof panel;
  readonly chat: typeof chat;
  readonly console: typeof console;
  readonly consoleFaq: typeof consoleFaq;
  readonly faq: typeof faq;
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

/**
 * Where texts are: one file for each language with all namespaces of an app, since they are always needed together and
 * compress better so. Each app has its own catalogue and carries no other.
 */
export type Catalog<N extends Namespace = Namespace> = {
  readonly [L in Language]: () => Promise<{ readonly [M in N]: Texts<English[M]> }>;
};

/** A room that has a file of texts to itself, as a catalogue's language gives it. */
export async function alone<N extends Namespace>(
  room: N,
  file: Promise<{ readonly default: Texts<English[N]> }>,
): Promise<{ readonly [M in N]: Texts<English[M]> }> {
  return { [room]: (await file).default } as { readonly [M in N]: Texts<English[M]> };
}
