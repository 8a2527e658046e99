import { html } from 'lit';
import type { SiteDocument } from '../../contract/index.js';
import { fieldLanguage } from '../../rules/index.js';
import { warnOnce } from '../shared/warn-once.js';

/**
 * The agency's logo with its name as alternative text, or the name in words where there is no logo.
 * @param address where the logo is; undefined when there is none, or it could not be had
 * @param missing runs when it cannot be had
 */
export function siteName(site: SiteDocument, address: string | undefined, missing: () => void) {
  const warn = () => {
    warnOnce(`<tuki-launcher>: the logo ${address} cannot be shown. Correct \`logo\` in the site's settings.`);
    missing();
  };
  return html`<span lang=${fieldLanguage(site, '/name')}
    >${address ? html`<img class="logo" src=${address} alt=${site.name} @error=${warn} />` : site.name}</span
  >`;
}
