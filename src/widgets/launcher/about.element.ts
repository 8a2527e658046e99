import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Conversations, SiteDocument } from '../../contract/index.js';
import { buttons } from '../shared/button/button.styles.js';
import { Clock } from '../shared/clock.js';
import { conversationsContext } from '../shared/context.js';
import { base } from '../shared/style/base.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { Watch } from '../shared/watch.js';
import { hoursTable } from './hours-table.js';
import { TukiForgetEvent } from './launcher.events.js';

/**
 * Who answers, when, and how to leave: the agency's people, the coming week's opening hours, and one's own data.
 *
 * @element tuki-about
 * @fires tuki-forget - the traveller has deleted everything of theirs
 */
export class AboutElement extends TukiElement {
  static override styles = [
    base,
    buttons,
    css`
      h3 {
        margin-block-end: 0.5em;
      }
      .end {
        padding-block-start: 1em;
      }
      .people {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em 1.25em;
      }
      .people li {
        display: flex;
        align-items: center;
        gap: 0.625em;
      }
      .people span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .people small {
        display: block;
        color: var(--_ink-soft);
        line-height: 1.3;
      }
      details summary {
        padding-block: 0.5em;
        cursor: pointer;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-size: 0.875em;
      }
      th,
      td {
        padding: 0.375em 0.25em;
        border-block-end: 1px solid var(--_line);
        font-weight: 400;
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      thead th {
        color: var(--_ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) site?: SiteDocument;

  @consume({ context: conversationsContext, subscribe: true })
  @state()
  private conversations?: Conversations;

  @state() private askedToForget = false;
  @state() private forgotten = false;

  readonly #clock = new Clock(this);
  readonly #state = new Watch(this, () => this.conversations?.state);

  protected override render() {
    const { site, translation } = this;
    if (!site) return nothing;
    const people = site.agents.length > 0 ? this.#people(site) : nothing;
    return html`${people} ${hoursTable(site, this.#clock.now, translation)} ${this.#end()}`;
  }

  #people(site: SiteDocument) {
    return html`<h3>${this.words('panel:people')}</h3>
      <ul class="people">
        ${site.agents.map(
          (agent) =>
            html`<li>
              <tuki-avatar .name=${agent.name} .photo=${agent.photo}></tuki-avatar>
              <span>${agent.name}<small>${this.translation?.format.languages(agent.languages)}</small></span>
            </li>`,
        )}
      </ul>`;
  }

  /** One click to leave, with one question since it cannot be undone. */
  #end() {
    if (this.forgotten) return html`<p class="soft" role="status">${this.words('panel:forgotten')}</p>`;
    if ((this.#state.value?.list.length ?? 0) === 0) return nothing;
    if (!this.askedToForget) {
      return html`<div class="end">
        <button type="button" class="button link soft" @click=${() => (this.askedToForget = true)}>
          ${this.words('panel:forget')}
        </button>
      </div>`;
    }
    return html`<div class="end" role="group" aria-label=${this.t('panel:forget')}>
      <p>${this.words('panel:forgetConfirm')}</p>
      <button type="button" class="button" @click=${this.#forget}>${this.words('panel:forgetYes')}</button>
      <button type="button" class="button" @click=${() => (this.askedToForget = false)}>
        ${this.words('panel:forgetNo')}
      </button>
    </div>`;
  }

  readonly #forget = async () => {
    await this.conversations?.forget();
    this.forgotten = true;
    this.dispatchEvent(new TukiForgetEvent());
  };
}
