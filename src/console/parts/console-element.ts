import type { ErrorCode } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';
import { TukiElement } from '../../widgets/shared/tuki-element.js';

/** Errors that an operator can meet and do something about, each with a sentence of its own. */
const KNOWN = [
  'address_refused',
  'address_unreachable',
  'answer_exists',
  'answer_unknown',
  'body_too_large',
  'content_invalid',
  'conversation_unknown',
  'desk_busy',
  'desk_failed',
  'import_changed',
  'invitation_invalid',
  'network_failed',
  'password_weak',
  'rate_limited',
  'revision_old',
  'session_missing',
  'sign_in_failed',
  'text_invalid',
  'text_too_long',
] as const satisfies readonly ErrorCode[];

/** What the console's elements have in common: texts, and errors in words. */
export abstract class ConsoleElement extends TukiElement {
  /**
   * A sentence that says what to do.
   * @param retryAfter milliseconds until the desk wants to be asked again
   */
  protected errorText(code: ErrorCode, retryAfter?: number): string {
    if (code === 'rate_limited' && retryAfter !== undefined) {
      const duration = this.translation?.format.duration(retryAfter / 1000) ?? '';
      return this.t('console:error_rate_limited_until', { duration });
    }
    return this.t(`console:error_${KNOWN.find((known) => known === code) ?? 'unexpected'}`);
  }

  /** The sentence for whatever was thrown. What no port throws is a mistake of ours and must be heard. */
  protected explain(error: unknown): string {
    if (!(error instanceof PortError)) throw error;
    return this.errorText(error.code, error.details.retryAfter);
  }

  /** A language's name in the operator's own language. */
  protected languageName(tag: string): string {
    try {
      return new Intl.DisplayNames([this.translation?.language ?? 'en'], { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }
}
