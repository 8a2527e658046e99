import type { StoryObj } from '@storybook/web-components-vite';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { adoptStyles, css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Translation } from '../../src/i18n/index.js';
import { define } from '../../src/widgets/shared/define.js';
import { base } from '../../src/widgets/shared/style/base.styles.js';
import { tokens } from '../../src/widgets/shared/style/tokens.styles.js';
import type { Setting } from './setting.js';
import { settingOf } from './setting.js';
import type { Words } from './words.js';
import { wordsIn } from './words.js';

/** A shadow root to draw primitives in, with the tokens that every widget carries. */
class BoxElement extends LitElement {
  static override styles = [
    ...tokens,
    base,
    css`
      :host {
        max-inline-size: 26em;
        margin: 16px;
        padding: 1.25em;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_surface);
        color: var(--_ink);
        font-family: var(--_font);
        line-height: 1.5;
      }
      :host([wide]) {
        max-inline-size: none;
      }
      .across {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em;
        align-items: center;
      }
      .down {
        display: grid;
        gap: 1.25em;
      }
    `,
  ];

  @property({ attribute: false }) looks: readonly CSSResult[] = [];
  @property({ attribute: false }) content: TemplateResult | typeof nothing = nothing;
  @property({ type: Boolean, reflect: true }) wide = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { elementStyles } = this.constructor as typeof BoxElement;
    if (changed.has('looks')) adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...this.looks]);
  }

  protected override render() {
    return this.content;
  }
}

define('story-box', BoxElement);

/** What a primitive can be drawn with. */
export interface Pencils {
  readonly t: Translation['t'];
  readonly words: Words;
  readonly setting: Setting;
}

/**
 * A story of a primitive: its styles, and a template of how it is used.
 * @param draw `div.across` and `div.down` stand in rows and columns
 */
export function boxStory(
  looks: readonly CSSResult[],
  draw: (pencils: Pencils) => TemplateResult,
  { wide = false }: { readonly wide?: boolean } = {},
): StoryObj {
  return {
    render: (_args, { globals, loaded }) => {
      const { t } = loaded.translation as Translation;
      const setting = settingOf(globals);
      const content = draw({ t, words: wordsIn(setting.language), setting });
      return html`<story-box .looks=${looks} .content=${content} ?wide=${wide}></story-box>`;
    },
  };
}
