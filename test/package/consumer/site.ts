import type { SiteDocument } from 'tuki/contract';

export const SITE: SiteDocument = {
  site: 'app',
  language: 'en',
  name: 'Kaamoskompassi',
  greeting: 'Hello. How can we help?',
  timeZone: 'Europe/Helsinki',
  hours: { regular: [] },
  channels: [{ kind: 'phone', address: '+358 9 4245 0000' }],
  agents: [{ id: 'aino', name: 'Aino Kaamos', languages: ['fi', 'en'] }],
};
