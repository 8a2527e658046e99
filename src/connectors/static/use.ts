import { ANSWER_MAX } from '../../contract/index.js';
import type { Guard } from './guards.js';
import { isObject, isText } from './json.js';
import { fromMarkdown } from './markdown.js';
import { cleanRichText } from './rich-text.js';

/** What of a value from a file can be used; undefined says that nothing can. */
export type Use = (value: unknown) => unknown;

export const is =
  (guard: Guard): Use =>
  (value) =>
    guard(value) ? value : undefined;

export const oneOf = (...values: readonly string[]): Use => is((value) => isText(value) && values.includes(value));

export const texts = (longest: number): Use =>
  is((value) => isText(value) && value.trim() !== '' && value.length <= longest);

export const numbers = (least: number, most = Infinity): Use =>
  is((value) => typeof value === 'number' && value >= least && value <= most);

/** Markdown or nodes, as nodes. */
export const richText: Use = (value) => {
  if (isText(value) && value.length > ANSWER_MAX) return undefined;
  const nodes = isText(value) ? fromMarkdown(value) : cleanRichText(value);
  return nodes.length > 0 ? nodes : undefined;
};

/** What can be used of a list. One with nothing in it is as good as none: nobody means ‘for nobody’ by a slip. */
export const list =
  (use: Use): Use =>
  (value) => {
    const used = Array.isArray(value) ? value.map(use).filter((item) => item !== undefined) : [];
    return used.length > 0 ? used : undefined;
  };

/** The fields that are known: all that are needed, and those of the others that can be used. */
export const fields =
  (needed: Readonly<Record<string, Use>>, others: Readonly<Record<string, Use>> = {}): Use =>
  (value) => {
    if (!isObject(value)) return undefined;
    const entries = Object.entries({ ...needed, ...others }).map(([name, use]) => [name, use(value[name])] as const);
    const used = entries.filter(([, part]) => part !== undefined);
    return entries.some(([name, part]) => name in needed && part === undefined) ? undefined : Object.fromEntries(used);
  };
