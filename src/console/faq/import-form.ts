import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FaqFormat } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import type { ImportWish } from './import.store.js';

/** Formats are called by their own names in every language. */
const FORMATS = { 'json-ld': 'FAQPage JSON-LD / HTML', csv: 'CSV', markdown: 'Markdown' } as const satisfies Record<
  FaqFormat,
  string
>;

export interface ImportFormView {
  readonly translation: Translation;
  readonly languageName: (tag: string) => string;
  readonly languages: readonly string[];
  readonly wish: ImportWish;
  readonly busy: boolean;
  readonly change: (part: Partial<ImportWish>) => void;
  readonly look: () => void;
}

/** What to import: a text that is pasted, a file, or an address that the desk fetches. */
export function importForm(view: ImportFormView): TemplateResult {
  const { translation, languages, languageName, wish, change, busy } = view;
  const { t } = translation;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    view.look();
  };
  return html`<form @submit=${submit}>
    <fieldset>
      <legend>${t('consoleFaq:importFrom')}</legend>
      ${radio('text', t('consoleFaq:importText'), view)} ${radio('url', t('consoleFaq:importUrl'), view)}
    </fieldset>
    ${wish.from === 'url' ? urlField(view) : textField(view)}
    <div class="row">
      <div class="field">
        <label for="format">${t('consoleFaq:format')}</label>
        <select class="input" id="format" @change=${(event: Event) => change({ format: valueOf(event) as FaqFormat })}>
          ${Object.entries(FORMATS).map(
            ([format, name]) => html`<option value=${format} .selected=${format === wish.format}>${name}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="language">${t('consoleFaq:language')}</label>
        <select class="input" id="language" @change=${(event: Event) => change({ language: valueOf(event) })}>
          ${languages.map(
            (tag) => html`<option value=${tag} .selected=${tag === wish.language}>${languageName(tag)}</option>`,
          )}
        </select>
      </div>
    </div>
    <label class="check"
      ><input
        type="checkbox"
        id="publish"
        .checked=${live(wish.publish)}
        @change=${({ target }: Event) => change({ publish: (target as HTMLInputElement).checked })}
      />${t('consoleFaq:importPublish')}</label
    >
    <div><button class="button primary" aria-disabled=${busy}>${t('consoleFaq:look')}</button></div>
  </form>`;
}

function radio(from: ImportWish['from'], words: string, { wish, change }: ImportFormView) {
  return html`<label class="check"
    ><input
      type="radio"
      name="from"
      value=${from}
      .checked=${live(wish.from === from)}
      @change=${() => change({ from })}
    />${words}</label
  >`;
}

function textField({ translation: { t }, wish, change }: ImportFormView) {
  const open = async ({ target }: Event) => {
    const file = (target as HTMLInputElement).files?.[0];
    if (file) change({ text: await file.text() });
  };
  return html`<div class="field">
    <label for="text">${t('consoleFaq:importPaste')}</label>
    <textarea
      class="input"
      id="text"
      rows="8"
      spellcheck="false"
      .value=${live(wish.text)}
      @input=${(event: Event) => change({ text: valueOf(event) })}
    ></textarea>
    <label class="button file"
      >${t('consoleFaq:importFile')}<input
        class="visually-hidden"
        type="file"
        accept=".json,.jsonld,.html,.htm,.csv,.md,.markdown,.txt"
        @change=${open}
    /></label>
  </div>`;
}

function urlField({ translation: { t }, wish, change }: ImportFormView) {
  return html`<div class="field">
    <label for="url">${t('consoleFaq:importAddress')}</label>
    <input
      class="input"
      id="url"
      type="url"
      placeholder="https://"
      aria-describedby="url-hint"
      .value=${live(wish.url)}
      @input=${(event: Event) => change({ url: valueOf(event) })}
    />
    <span id="url-hint" class="hint">${t('consoleFaq:importAddressHint')}</span>
  </div>`;
}

const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;
