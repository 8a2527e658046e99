import type { TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import type { TextKey, Translation } from '../../i18n/index.js';
import type { FaqSite } from './faq-api.js';
import type { FaqPage } from './faq-route.js';
import { FAQ_PAGES, faqHref } from './faq-route.js';

const NAMES = {
  list: 'consoleFaq:all',
  asked: 'consoleFaq:asked',
  topics: 'consoleFaq:topics',
  import: 'consoleFaq:importExport',
} as const satisfies Record<FaqPage, TextKey>;

/** What stands over every screen about all answers of a site. */
export interface HeadView {
  readonly translation: Translation;
  readonly sites: readonly FaqSite[];
  readonly site: string;
  readonly page: FaqPage;
  /** Queries that found nothing; none are not mentioned. */
  readonly asked: number;
}

/** The heading, which site it is about where there are several, and the ways to the other screens. */
export function faqHead({ translation: { t, format }, sites, site, page, asked }: HeadView): TemplateResult {
  return html`<div class="head">
    <h1 tabindex="-1">${t('consoleFaq:answers')}</h1>
    ${sites.length > 1 ? siteSelect(sites, site, page, t('consoleFaq:site')) : nothing}
    <nav aria-label=${t('consoleFaq:answers')}>
      ${FAQ_PAGES.map(
        (each) =>
          html`<a href=${faqHref({ view: 'faq', page: each, site })} aria-current=${each === page ? 'page' : 'false'}
            >${t(NAMES[each])}${each === 'asked' && asked > 0 ? html` <span class="badge">${format.number(asked)}</span>` : nothing}</a
          >`,
      )}
    </nav>
  </div>`;
}

function siteSelect(sites: readonly FaqSite[], site: string, page: FaqPage, label: string) {
  const choose = ({ target }: Event) =>
    (location.hash = faqHref({ view: 'faq', page, site: (target as HTMLSelectElement).value }));
  return html`<select class="input" aria-label=${label} @change=${choose}>
    ${sites.map(({ id, name }) => html`<option value=${id} .selected=${id === site}>${name}</option>`)}
  </select>`;
}

export const headStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--_line);
  }
  .head h1 {
    font-size: 1.125rem;
  }
  .head .input {
    inline-size: auto;
    min-block-size: 2.5rem;
  }
  nav {
    display: flex;
    gap: 0.125rem;
    /* What is hidden for the eye in it must not make the page wider. */
    position: relative;
    max-inline-size: 100%;
    overflow-x: auto;
    white-space: nowrap;
    padding: 0.125rem;
    border-radius: 0.625rem;
    background: var(--_sunken);
  }
  nav a {
    flex: none;
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2.25rem;
    padding-inline: 0.75rem;
    border-radius: 0.5rem;
    text-decoration: none;
    color: var(--_ink-soft);
  }
  nav a:focus-visible {
    outline-offset: -2px;
  }
  nav a[aria-current='page'] {
    background: var(--_raised);
    color: var(--_ink);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--_line);
  }
`;
