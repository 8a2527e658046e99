import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/**
 * How far a long piece of work has come, in words and as a bar.
 * @param label what is being done
 * @param done from 0 to 1; absent while nobody can tell
 * @param words how far in words, such as `12 of 40`; a screen reader hears them as they change
 */
export function progress(label: string, done?: number, words = ''): TemplateResult {
  return html`<div class="progress">
    <label for="progress">${label}</label>
    <progress id="progress" max="1" value=${done ?? nothing}></progress>
    <span role="status">${words}</span>
  </div>`;
}
