import type { ErrorCode } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';

/** The desk's no, with all that it has said beside the code. */
export class Refusal extends PortError {
  constructor(
    code: ErrorCode,
    readonly answer: object,
    details: PortError['details'] = {},
  ) {
    super(code, details);
  }
}
