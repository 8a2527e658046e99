import type { SiteFile } from '../../contract/index.js';

/** With comments for whoever reads the file. */
type Commented = SiteFile & { readonly $comment: string };

/** An agency that nobody can mistake for a real one, in six languages. */
export const STARTER_SITE: Commented = {
  $comment:
    'Change everything here to your own. Every text is written by language; a language that is left out gets the defaultLanguage.',
  id: 'agency',
  defaultLanguage: 'en',
  timeZone: 'Europe/Helsinki',
  name: {
    en: 'Your agency',
    fi: 'Matkatoimistosi',
    sv: 'Din resebyrå',
    zh: '您的旅行社',
    ja: 'あなたの旅行会社',
    ko: '여러분의 여행사',
  },
  greeting: {
    en: 'Hello! How can we help?',
    fi: 'Hei! Miten voimme auttaa?',
    sv: 'Hej! Hur kan vi hjälpa till?',
    zh: '您好！有什么可以帮您？',
    ja: 'こんにちは。ご用件をお聞かせください。',
    ko: '안녕하세요. 무엇을 도와드릴까요?',
  },
  hours: {
    ...comment('In your own time zone. Days under "special" are different; without "opens" they are closed.'),
    regular: [{ dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '09:00', closes: '17:00' }],
    special: [
      {
        validFrom: '2027-01-01',
        validThrough: '2027-01-01',
        name: {
          en: 'New Year’s Day',
          fi: 'uudenvuodenpäivä',
          sv: 'nyårsdagen',
          zh: '元旦',
          ja: '元日',
          ko: '새해 첫날',
        },
      },
    ],
  },
  channels: [
    {
      ...comment('Numbers as people write them, with the country code. What a call costs, in words.'),
      kind: 'phone',
      address: '+358 16 000 0000',
      price: {
        en: 'The price of a local call',
        fi: 'Paikallispuhelun hinta',
        sv: 'Priset för ett lokalsamtal',
        zh: '按市话收费',
        ja: '市内通話料金',
        ko: '시내 통화 요금',
      },
    },
    { kind: 'email', address: 'help@agency.example' },
  ],
  agents: [],
  send: {
    ...comment(
      'The first that is there: "webhook" (JSON by POST), "form" (fields by POST), "email", "whatsapp". The last two open the traveller’s own app.',
    ),
    email: 'help@agency.example',
  },
};

/** A note in a place where the type knows of none. */
function comment(text: string): object {
  return { $comment: text };
}
