import { expect } from '@open-wc/testing';
import { ERROR_CODES, errorKind } from '../../src/contract/index.js';
import { isRetryable } from '../../src/offline/retryable.js';

it('what is worth another attempt is what the table of errors says', () => {
  const wrong = ERROR_CODES.filter((code) => isRetryable(code) !== errorKind(code).retry);
  expect(wrong).to.deep.equal([]);
});
