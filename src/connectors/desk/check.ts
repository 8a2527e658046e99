import type { DocumentMap, DocumentName, ErrorCode } from '../../contract/index.js';

/**
 * Whether what came over the network has the shape that is relied on. Written by hand, since a schema library is more
 * than all the rest; only as deep as a wrong answer could do harm, above all a receipt that is none.
 */
type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isCode = (value: unknown): value is ErrorCode => isText(value) && /^[a-z_]+$/.test(value);

/** The code of an error answer, or undefined when it is not one of the desk's. */
export function errorCodeOf(answer: unknown): ErrorCode | undefined {
  const code = isObject(answer) && isObject(answer['error']) && answer['error']['code'];
  return isCode(code) ? code : undefined;
}

const DOCUMENTS: { readonly [N in DocumentName]: (content: Json) => boolean } = {
  site: ({ name, timeZone, hours, channels, agents }) =>
    isText(name) &&
    isText(timeZone) &&
    isObject(hours) &&
    Array.isArray(hours['regular']) &&
    Array.isArray(channels) &&
    Array.isArray(agents),
  faq: ({ language, topics, answers }) => isText(language) && Array.isArray(topics) && Array.isArray(answers),
};

/** The document that was asked for, or undefined. */
export function documentOf<N extends DocumentName>(answer: unknown, name: N): DocumentMap[N] | undefined {
  return isObject(answer) && DOCUMENTS[name](answer) ? (answer as unknown as DocumentMap[N]) : undefined;
}
