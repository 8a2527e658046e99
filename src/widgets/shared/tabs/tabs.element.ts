import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../style/base.styles.js';
import { nextTab } from './next-tab.js';
import { TukiTabEvent } from './tabs.events.js';

/** One tab: its panel stands in the slot of the same name. */
export interface Tab {
  readonly id: string;
  readonly label: string;
}

/**
 * Tabs by the ARIA pattern: one stop for the Tab key, arrows between tabs, Home and End, the panel follows at once.
 *
 * @element tuki-tabs
 * @attr label - what the tabs divide
 * @attr selected - id of the tab shown; the first one when absent or unknown
 * @slot - one slot for each tab, named by the tab's id, for its panel
 * @fires tuki-tab - another tab was chosen
 * @csspart tab - each tab
 * @csspart panel - the panel shown
 */
export class TabsElement extends LitElement {
  static override styles = [
    base,
    css`
      [role='tablist'] {
        display: flex;
        gap: 0.25em;
        overflow-x: auto;
        border-block-end: 1px solid var(--_line);
      }
      [role='tab'] {
        min-block-size: 2.75em;
        padding: 0.5em 0.875em;
        border: 0;
        border-block-end: 3px solid transparent;
        background: none;
        color: var(--_ink-soft);
        white-space: nowrap;
        cursor: pointer;
      }
      [aria-selected='true'] {
        border-color: var(--_accent);
        color: var(--_ink);
        font-weight: 600;
      }
      :focus-visible {
        outline-offset: -2px;
      }
      [role='tabpanel'] {
        padding-block: 1em;
      }
    `,
  ];

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() label = '';
  @property({ reflect: true }) selected?: string;

  get #current(): Tab | undefined {
    return this.tabs.find(({ id }) => id === this.selected) ?? this.tabs[0];
  }

  protected override render() {
    const current = this.#current;
    return html`<div role="tablist" aria-label=${this.label} @keydown=${this.#keydown}>
        ${this.tabs.map(
          (tab) =>
            html`<button
              type="button"
              role="tab"
              part="tab"
              id=${tab.id}
              aria-selected=${tab === current}
              aria-controls="panel"
              tabindex=${tab === current ? 0 : -1}
              @click=${() => this.#choose(tab.id)}
            >
              ${tab.label}
            </button>`,
        )}
      </div>
      <div id="panel" role="tabpanel" part="panel" tabindex="0" aria-labelledby=${current?.id ?? ''}>
        <slot name=${current?.id ?? ''}></slot>
      </div>`;
  }

  #choose(id: string): void {
    if (id === this.#current?.id) return;
    this.selected = id;
    this.dispatchEvent(new TukiTabEvent(id));
  }

  readonly #keydown = async (event: KeyboardEvent) => {
    const ids = this.tabs.map(({ id }) => id);
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const next = nextTab(ids, this.#current?.id, event.key, rightToLeft);
    if (next === undefined) return;
    event.preventDefault();
    this.#choose(next);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
}
