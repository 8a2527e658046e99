import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { TextKey, Translation, Values } from '../../i18n/index.js';

/**
 * A text of the kit as content of an element. Where it falls back to another language it says which, so that it is
 * pronounced and broken right (WCAG 2.2, 3.1.2).
 */
export function words(translation: Translation, key: TextKey, values?: Values): string | TemplateResult {
  const text = translation.t(key, values);
  const language = translation.languageOf(key, values);
  return language ? html`<span lang=${language}>${text}</span>` : text;
}
