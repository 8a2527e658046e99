/** What is wrong with a content file, and what to do about it. */
export interface Problem {
  /** Relative to the folder. */
  readonly file: string;
  /** From 1; the file as a whole has neither. */
  readonly line?: number;
  readonly column?: number;
  /** Where in the file (RFC 6901); empty for the whole. */
  readonly field: string;
  /** What is wrong, and what to do, in sentences. */
  readonly text: string;
  /** Something is not served because of it; otherwise it is only worth a look. */
  readonly serious: boolean;
}

/** A problem before it has its place. */
export type Complaint = Pick<Problem, 'field' | 'text'> & { readonly serious?: boolean };

/** `site.json:12:7  /channels/0/kind  …` */
export function problemLine({ file, line, column, field, text, serious }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return [place, field, serious ? text : `(worth a look) ${text}`].filter(Boolean).join('  ');
}
