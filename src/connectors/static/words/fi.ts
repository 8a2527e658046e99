import type { StaticWords } from './en.js';

const words: StaticWords = {
  posted: {
    'panel:writeHint': 'Saat asianumeron, ja vastaamme sähköpostilla tai puhelimitse.',
    'panel:writeClosedHint': 'Luemme viestin, kun avaamme, ja vastaamme sähköpostilla tai puhelimitse.',
    'chat:contact': 'Mihin lähetämme vastauksen?',
    'chat:contactHint': 'Vastaamme sähköpostilla tai puhelimitse. Ilman yhteystietoa emme voi vastata.',
  },
  ownApp: {
    'panel:writeHint': 'Viesti valmistellaan omaan sovellukseesi. Lähetät sen siellä, ja vastaus tulee sinne.',
    'panel:writeClosedHint': 'Viesti valmistellaan omaan sovellukseesi. Lähetät sen siellä, ja vastaamme, kun avaamme.',
    'panel:forgetConfirm':
      'Poistetaanko kaikki keskustelusi täältä? Omasta sovelluksestasi lähetetyt viestit jäävät sinne ja meille.',
    'panel:forgotten': 'Poistettu täältä.',
    'chat:referencePending': 'Asianumerosi on viestissä, joka avautuu.',
  },
};
export default words;
