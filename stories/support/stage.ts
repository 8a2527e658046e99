import { provide } from '@lit/context';
import type { PropertyValues } from 'lit';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Translation } from '../../src/i18n/index.js';
import { baseAddressContext, translationContext } from '../../src/widgets/shared/context.js';
import type { Setting } from './setting.js';
import { DEFAULTS } from './setting.js';

/** What stands around each story: a page of an agency, in its language, theme, brand and text size. */
export class StageElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
      box-sizing: border-box;
      min-block-size: 100vh;
      background: Canvas;
      color: CanvasText;
      color-scheme: light dark;
      font:
        medium/1.5 system-ui,
        -apple-system,
        'Segoe UI',
        Roboto,
        'Noto Sans',
        sans-serif;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    :host([inline]) {
      min-block-size: 0;
    }
  `;

  @property({ attribute: false }) setting: Setting = DEFAULTS;
  /** Among other stories on a page of documentation, and not alone. */
  @property({ type: Boolean, reflect: true }) inline = false;

  @provide({ context: translationContext })
  @property({ attribute: false })
  translation?: Translation;

  @provide({ context: baseAddressContext })
  protected baseAddress = document.baseURI;

  readonly #sheet = new CSSStyleSheet();

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets.push(this.#sheet);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('setting') && !changed.has('translation')) return;
    const { theme, brand, textSize } = this.setting;
    this.setAttribute('theme', theme);
    this.lang = this.translation?.language ?? '';
    this.dir = this.translation?.dir ?? '';
    this.#sheet.replaceSync(`:host{--tuki-color-brand:${brand};font-size:${16 * (Number(textSize) / 100)}px}`);
    if (this.inline) return;
    const page = document.documentElement;
    page.lang = this.lang;
    page.dir = this.dir;
    page.dataset.theme = theme;
    page.dataset.textSize = textSize;
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}
