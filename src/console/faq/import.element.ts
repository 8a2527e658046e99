import { html, nothing } from 'lit';
import type { FaqBoard } from '../../contract/index.js';
import { progress } from '../../widgets/shared/progress/progress.js';
import { Watch } from '../../widgets/shared/watch.js';
import type { ExportFormat } from './faq-api.js';
import { faqHref } from './faq-route.js';
import { FaqScreen } from './faq-screen.js';
import { importForm } from './import-form.js';
import { importPreview } from './import-preview.js';
import type { ImportState } from './import.store.js';
import { ImportStore } from './import.store.js';
import { importStyles } from './import.styles.js';

const FILES: Readonly<Record<ExportFormat, string>> = {
  html: 'HTML',
  'json-ld': 'FAQPage JSON-LD',
  markdown: 'Markdown',
};

/**
 * Answers from elsewhere, with a look at what will change before anything does; and all answers as files.
 *
 * @element tuki-console-import
 */
export class ImportElement extends FaqScreen {
  static override styles = importStyles;

  #store?: ImportStore;
  readonly #import = new Watch<ImportState>(this, () => this.#begun()?.state);

  protected override render() {
    const { translation } = this;
    const { board } = this.faq ?? {};
    const state = this.#import.value;
    if (!translation || !board || !state) return nothing;
    return html`
      <section aria-labelledby="import">
        <h2 id="import">${this.t('consoleFaq:import')}</h2>
        ${importForm({
          translation,
          languageName: (tag) => this.languageName(tag),
          languages: board.languages,
          wish: state.wish,
          busy: state.busy !== undefined,
          change: (part) => this.#store!.wish(part),
          look: () => void this.#store!.look(),
        })}
        <div class="result" aria-busy=${state.busy !== undefined}>${this.#result(state)}</div>
        <p class="error" role="alert">${state.error ? this.errorText(state.error) : nothing}</p>
      </section>
      ${this.#exports(board)}
    `;
  }

  /** One import for each site, from when its languages are known. */
  #begun(): ImportStore | undefined {
    const { board } = this.faq ?? {};
    if (board && this.#store?.site !== this.store.site)
      this.#store = new ImportStore(this.store.api, this.store.site, board.defaultLanguage);
    return this.#store;
  }

  #result({ busy, result, chosen, wish }: ImportState) {
    if (busy) return progress(this.t(busy === 'looking' ? 'consoleFaq:looking' : 'consoleFaq:importing'));
    if (!result) return nothing;
    const view = { translation: this.translation!, language: wish.language, result, chosen };
    return html`
      ${result.applied ? this.#done(result.changes.length) : nothing}
      ${importPreview({ ...view, choose: (id, on) => this.#store!.choose(id, on) })}
      ${result.applied ? nothing : this.#applyButton(chosen.size, wish.publish)}
    `;
  }

  #done(count: number) {
    return html`<p class="notice" role="status">
      <tuki-icon name="check"></tuki-icon>${this.t('consoleFaq:imported', { count })}
      <a href=${faqHref({ view: 'faq', page: 'list', site: this.store.site })}>${this.t('consoleFaq:toList')}</a>
    </p>`;
  }

  #applyButton(count: number, publish: boolean) {
    const words = this.t(publish ? 'consoleFaq:applyPublish' : 'consoleFaq:applyDraft', { count });
    return html`<div>
      <button class="button primary" aria-disabled=${count === 0} @click=${() => count > 0 && void this.#apply()}>
        ${words}
      </button>
    </div>`;
  }

  async #apply(): Promise<void> {
    await this.#store?.apply();
    await this.store.refresh();
  }

  #exports({ languages }: FaqBoard) {
    const { api, site } = this.store;
    return html`<section aria-labelledby="export">
      <h2 id="export">${this.t('consoleFaq:export')}</h2>
      <p class="soft">${this.t('consoleFaq:exportHint')}</p>
      <ul class="exports">
        ${languages.map(
          (language) =>
            html`<li>
              <b>${this.languageName(language)}</b>
              ${Object.entries(FILES).map(
                ([format, name]) =>
                  html`<a
                    href=${api.exportHref(site, language, format as ExportFormat)}
                    target="_blank"
                    rel="noopener"
                    aria-label="${name}, ${this.languageName(language)}"
                    >${name}</a
                  >`,
              )}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
