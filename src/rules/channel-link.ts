import type { Channel } from '../contract/index.js';

const digits = (text: string) => text.replace(/\D/g, '');

const links: Record<Channel['kind'], (address: string) => string> = {
  phone: (address) => `tel:${address.trim().startsWith('+') ? '+' : ''}${digits(address)}`,
  email: (address) => `mailto:${encodeURIComponent(address.trim()).replace('%40', '@')}`,
  // https://faq.whatsapp.com/5913398998672934: digits only, with the country code.
  whatsapp: (address) => `https://wa.me/${digits(address)}`,
  messenger: (address) => `https://m.me/${encodeURIComponent(address.trim())}`,
  video: (address) => (/^https:\/\//i.test(address.trim()) ? address.trim() : ''),
};

/** Where a channel's link leads, or an empty string when its address makes no safe link. */
export function channelLink(channel: Pick<Channel, 'kind' | 'address'>): string {
  return links[channel.kind](channel.address);
}
