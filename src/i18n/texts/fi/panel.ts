import type en from '../en/panel.js';
import type { Texts } from '../../catalog.js';

export default {
  launcher: 'Apua ja chat',
  launcherUnread_one: 'Apua ja chat, {{count}} uusi viesti',
  launcherUnread_other: 'Apua ja chat, {{count}} uutta viestiä',
  close: 'Sulje',
  back: 'Takaisin alkuun',
  language: 'Kieli',
  home: 'Apua',

  openNow: 'Olemme paikalla',
  openUntil: 'Auki {{time}} asti',
  closedNow: 'Emme ole juuri nyt paikalla',
  closedToday: 'Tänään suljettu: {{name}}',
  opensAt: 'Avaamme {{time}}',
  theirTime: '{{time}} meidän aikaamme',
  expectedReply: 'Vastausaika on yleensä enintään {{duration}}',

  writeHint: 'Saat asianumeron, ja vastaus tulee tänne.',
  writeClosedHint: 'Viestisi odottaa meitä. Vastaamme, kun olemme taas paikalla.',
  continue: 'Keskustelusi',
  conversationWith: '{{name}}',
  unread_one: '{{count}} uusi',
  unread_other: '{{count}} uutta',

  channels: 'Muut tavat ottaa yhteyttä',
  phone: 'Soita meille',
  email: 'Sähköposti',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  video: 'Videopuhelu',
  stillWorks: 'Toimii nyt',
  notNow: 'Nyt suljettu',
  people: 'Kuka vastaa',

  hours: 'Aukioloajat',
  hoursZone: '{{zone}}',
  hoursClosed: 'suljettu',

  memoryOnly: 'Tämä selain ei anna meidän tallentaa mitään. Jos suljet sivun, lähettämättömät viestit katoavat.',
  lineDown: 'Yhteyttä ei juuri nyt ole. Kirjoittamasi säilyy ja lähtee, kun yhteys palaa.',
  lineDownOutlives:
    'Yhteyttä ei juuri nyt ole. Kirjoittamasi säilyy ja lähtee, kun yhteys palaa, vaikka sulkisit tämän sivun.',
  siteMissing: 'Yhteystiedot eivät ole vielä latautuneet. Ne tulevat näkyviin, kun yhteys palaa.',
  forget: 'Poista tietoni',
  forgetConfirm: 'Poistetaanko kaikki keskustelusi tältä laitteelta ja meiltä? Tätä ei voi perua.',
  forgetYes: 'Poista kaikki',
  forgetNo: 'Säilytä',
  forgotten: 'Poistettu tältä laitteelta. Poistamme oman kopiomme heti, kun saamme tiedon.',
} satisfies Texts<typeof en>;
