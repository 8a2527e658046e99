/** What is wrong with a file, for whoever wrote it. */
export class FileProblem {
  /**
   * @param pointer where in the file (RFC 6901); empty for the whole
   * @param line from 1, where the browser tells
   */
  constructor(
    readonly file: string,
    readonly pointer: string,
    readonly code: 'too_large' | 'json_invalid' | 'field_wrong',
    readonly line?: number,
  ) {}
}
