import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { SiteDocument } from '../../contract/index.js';
import { Clock } from '../shared/clock.js';
import { base } from '../shared/tokens.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { hoursTable } from './hours-table.js';

/**
 * Who answers, and when: the agency's people and the coming week's opening hours.
 *
 * @element tuki-about
 */
export class AboutElement extends TukiElement {
  static override styles = [
    base,
    css`
      h3 {
        margin-block-end: 0.5em;
        font-size: 0.875em;
        font-weight: 600;
        color: var(--_ink-soft);
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
      }
      thead th {
        color: var(--_ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) site?: SiteDocument;

  readonly #clock = new Clock(this);

  protected override render() {
    const { site, translation } = this;
    if (!site) return nothing;
    return html`${site.agents.length > 0 ? this.#people(site) : nothing}
    ${hoursTable(site, this.#clock.now, translation)}`;
  }

  #people(site: SiteDocument) {
    return html`<h3>${this.t('panel:people')}</h3>
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
}
