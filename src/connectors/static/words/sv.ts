import type { StaticWords } from './en.js';

const words: StaticWords = {
  posted: {
    'panel:writeHint': 'Du får ett ärendenummer, och vi svarar per e-post eller telefon.',
    'panel:writeClosedHint': 'Vi läser det när vi öppnar och svarar per e-post eller telefon.',
    'chat:contact': 'Hur når vi dig med svaret?',
    'chat:contactHint': 'Vi svarar per e-post eller telefon. Utan en adress kan vi inte svara.',
  },
  ownApp: {
    'panel:writeHint': 'Meddelandet görs klart för din egen app. Du skickar det där, och svaret kommer dit.',
    'panel:writeClosedHint':
      'Meddelandet görs klart för din egen app. Du skickar det där, och vi svarar när vi öppnar.',
    'panel:forgetConfirm':
      'Vill du radera alla dina konversationer här? Det du har skickat från din egen app finns kvar där och hos oss.',
    'panel:forgotten': 'Raderat här.',
    'chat:referencePending': 'Ärendenumret står i meddelandet som öppnas.',
  },
};
export default words;
