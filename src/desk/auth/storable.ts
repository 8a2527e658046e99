import { storableText } from '../../rules/index.js';
import { DeskError } from '../errors.js';

/**
 * A short text that a database can keep and a person can read, without spaces around it.
 * @throws DeskError `request_invalid`
 */
export function storable(text: string, field: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || storableText(trimmed) !== trimmed) throw new DeskError('request_invalid', { field });
  return trimmed;
}
