import type { AgentProfile, SiteDocument } from '../../src/contract/index.js';

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const ALWAYS = [{ dayOfWeek: [...WEEK], opens: '00:00', closes: '00:00' }];

export const AINO: AgentProfile = { id: 'aino', name: 'Aino Kaamos', languages: ['fi', 'en', 'sv'] };

/** The demo agency, open round the clock, so that tests need not care when they run. */
export const OPEN_SITE: SiteDocument = {
  site: 'demo',
  language: 'en',
  name: 'Kaamoskompassi',
  greeting: 'Hello. How can we help?',
  timeZone: 'Europe/Helsinki',
  hours: { regular: ALWAYS },
  channels: [
    { kind: 'phone', address: '+358 9 4245 0000', price: '8 c/min', hours: { regular: [] } },
    { kind: 'email', address: 'apua@kaamoskompassi.example' },
    { kind: 'video', address: 'https://video.kaamoskompassi.example/desk' },
  ],
  agents: [AINO],
  expectedReply: { seconds: 540, answers: 40 },
};

/** The same agency, never open. */
export const CLOSED_SITE: SiteDocument = { ...OPEN_SITE, hours: { regular: [] } };
