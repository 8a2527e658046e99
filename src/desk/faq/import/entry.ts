import type { ContentProblem, FaqTraits, TopicNames } from '../../../contract/index.js';

/** An answer as a file has it. What the format cannot say is absent, and stays as it is. */
export interface ImportEntry {
  readonly id?: string;
  /** Absent: that of the file. */
  readonly language?: string;
  readonly question: string;
  /** Markdown. */
  readonly answer: string;
  readonly keywords?: readonly string[];
  readonly checked?: string;
  readonly traits?: Partial<FaqTraits>;
  /** Where it begins, and where its answer does, from 1. */
  readonly line?: number;
  readonly answerLine?: number;
  /** Where it stands instead, in a format without lines, such as `mainEntity[2]`. */
  readonly path?: string;
}

/** What a file says, and what is wrong with it. */
export interface ImportFile {
  readonly entries: readonly ImportEntry[];
  /** Topics that it brings, or names. */
  readonly topics: readonly TopicNames[];
  readonly problems: readonly ContentProblem[];
}
