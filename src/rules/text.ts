import type { ErrorCode } from '../contract/index.js';
import { MESSAGE_MAX } from '../contract/index.js';

/** Length in Unicode code points, the measure of every limit on text. */
export function textLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Why a text cannot be a message, or undefined when it can. */
export function textProblem(text: string): Extract<ErrorCode, 'text_invalid' | 'text_too_long'> | undefined {
  if (text.trim() === '' || UNSTORABLE.test(text)) return 'text_invalid';
  if (text.length > MESSAGE_MAX && textLength(text) > MESSAGE_MAX) return 'text_too_long';
  return undefined;
}

/** The text without what no database stores: NUL and halves of surrogate pairs. */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '');
}
