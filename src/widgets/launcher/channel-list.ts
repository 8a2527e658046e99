import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Channel, LanguageTag, SiteDocument } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import type { OpenState } from '../../rules/index.js';
import { channelLink, fieldLanguage, openState } from '../../rules/index.js';
import { words } from '../shared/words.js';

/**
 * Every way to reach the agency beside the chat. While the chat is closed, what works now stands first and says so;
 * otherwise the order is the agency's own.
 */
export function channelList(site: SiteDocument, chatOpen: boolean, now: number, translation: Translation) {
  if (site.channels.length === 0) return nothing;
  const channels = site.channels.map((channel, at) => ({
    channel,
    priceLanguage: fieldLanguage(site, `/channels/${at}/price`),
    state: channel.hours ? openState(channel.hours, site.timeZone, now) : undefined,
  }));
  if (!chatOpen) channels.sort((a, b) => Number(works(b.state)) - Number(works(a.state)));
  return html`<section>
    <h3>${words(translation, 'panel:channels')}</h3>
    <ul class="rows">
      ${channels.map((shown) => html`<li>${row(shown, chatOpen, now, translation)}</li>`)}
    </ul>
  </section>`;
}

/** A channel without hours works at any time. */
function works(state: OpenState | undefined): boolean {
  return state?.open ?? true;
}

interface Shown {
  readonly channel: Channel;
  readonly priceLanguage: LanguageTag;
  readonly state: OpenState | undefined;
}

function row(
  { channel, priceLanguage, state }: Shown,
  chatOpen: boolean,
  now: number,
  translation: Translation,
): TemplateResult {
  const href = channelLink(channel);
  const outside = href.startsWith('https:');
  const price = channel.price && html`<span lang=${priceLanguage}>${channel.price}</span>`;
  const address = outside ? '' : channel.address;
  return html`<a class="row" href=${href || nothing} target=${outside ? '_blank' : nothing} rel="noopener noreferrer">
    <tuki-icon name=${channel.kind}></tuki-icon>
    <span>
      ${words(translation, `panel:${channel.kind}`)} ${mark(works(state), chatOpen, translation)}
      <small>${address}${address && price ? ' · ' : nothing}${price}</small>${opening(state, now, translation)}
    </span>
  </a>`;
}

function opening(state: OpenState | undefined, now: number, translation: Translation) {
  if (!state || state.open || !state.opensAt) return nothing;
  const time = translation.format.nearTime(state.opensAt, now);
  return html`<small>${words(translation, 'panel:opensAt', { time })}</small>`;
}

function mark(working: boolean, chatOpen: boolean, translation: Translation) {
  if (working) return chatOpen ? nothing : html`<span class="badge">${words(translation, 'panel:stillWorks')}</span>`;
  return html`<span class="badge off">${words(translation, 'panel:notNow')}</span>`;
}
