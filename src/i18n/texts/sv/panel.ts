import type en from '../en/panel.js';
import type { Texts } from '../../catalog.js';

export default {
  launcher: 'Hjälp och chatt',
  launcherUnread_one: 'Hjälp och chatt, {{count}} nytt meddelande',
  launcherUnread_other: 'Hjälp och chatt, {{count}} nya meddelanden',
  close: 'Stäng',
  back: 'Tillbaka till start',
  language: 'Språk',
  home: 'Hjälp',

  openNow: 'Vi är på plats',
  openUntil: 'Öppet till {{time}}',
  closedNow: 'Vi har stängt just nu',
  closedToday: 'Stängt i dag: {{name}}',
  opensAt: 'Vi öppnar {{time}}',
  theirTime: '{{time}} i vår tidszon',
  expectedReply: 'Vi svarar oftast inom {{duration}}',

  writeHint: 'Du får ett ärendenummer, och svaret kommer hit.',
  writeClosedHint: 'Vi sparar det och svarar när vi öppnar.',
  continue: 'Dina konversationer',
  conversationWith: 'Med {{name}}',
  unread_one: '{{count}} nytt',
  unread_other: '{{count}} nya',

  channels: 'Andra sätt att nå oss',
  phone: 'Ring oss',
  email: 'E-post',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  video: 'Videosamtal',
  stillWorks: 'Fungerar nu',
  notNow: 'Stängt nu',
  people: 'De som svarar',

  hours: 'Öppettider',
  hoursZone: 'Enligt {{zone}}',
  hoursClosed: 'stängt',

  memoryOnly:
    'Den här webbläsaren låter oss inte spara något. Om du stänger sidan försvinner det som inte har skickats.',
  lineDown: 'Ingen anslutning just nu. Det du skriver sparas och skickas när anslutningen är tillbaka.',
  lineDownOutlives:
    'Ingen anslutning just nu. Det du skriver sparas och skickas när anslutningen är tillbaka, även om du stänger sidan.',
  siteMissing: 'Kontaktuppgifterna har inte laddats än. De visas när anslutningen är tillbaka.',
  forget: 'Radera mina uppgifter',
  forgetConfirm: 'Vill du radera alla dina konversationer här och hos oss? Det går inte att ångra.',
  forgetYes: 'Radera allt',
  forgetNo: 'Behåll',
  forgotten: 'Raderat här. Vi raderar vår kopia så snart vi har fått besked.',
} satisfies Texts<typeof en>;
