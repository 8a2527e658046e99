import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** A field and what is said about it. */
export interface Field {
  /** Unique within its shadow root; also the control's name. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do; empty while nothing is. */
  readonly wrong?: string;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url';
  readonly autocomplete?: string;
  readonly value?: string;
  readonly maxlength?: number;
  readonly required?: boolean;
  /** Hears the value as it changes. */
  readonly input?: (value: string) => void;
}

/**
 * A text field with its label above, and below it a hint and what is wrong, both read with the field. The place where an
 * error will stand is there before it speaks.
 */
export function field({ id, label, hint, wrong, type = 'text', ...control }: Field): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      class="input"
      id=${id}
      name=${id}
      type=${type}
      autocomplete=${(control.autocomplete ?? nothing) as AutoFill}
      maxlength=${control.maxlength ?? nothing}
      ?required=${control.required}
      .value=${control.value ?? ''}
      @input=${(event: InputEvent) => control.input?.((event.target as HTMLInputElement).value)}
      aria-invalid=${Boolean(wrong)}
      aria-describedby="${id}-hint ${id}-wrong"
    />
    <span id="${id}-hint" class="hint">${hint}</span>
    <span id="${id}-wrong" class="wrong" role="status">${wrong}</span>
  </div>`;
}
