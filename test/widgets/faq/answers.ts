import type { FaqAnswer, FaqDocument, Phrasing } from '../../../src/contract/index.js';

const text = (value: string) => ({ type: 'text' as const, value });
const paragraph = (...children: Phrasing[]) => ({ type: 'paragraph' as const, children });

const answer = (id: string, question: string, words: string, rest: Partial<FaqAnswer> = {}): FaqAnswer => ({
  id,
  question,
  answer: [paragraph(text(words))],
  keywords: [],
  topics: ['booking'],
  phase: ['before'],
  tags: [],
  ...rest,
});

/** Every kind of node that an answer can have. */
export const EVERYTHING: FaqAnswer = answer('everything', 'What can an answer hold?', '', {
  checked: '2026-11-02',
  tags: ['families', 'accessible'],
  answer: [
    { type: 'heading', depth: 3, children: [text('Steps')] },
    {
      type: 'list',
      ordered: true,
      children: [
        { type: 'listItem', children: [paragraph(text('Press '), { type: 'strong', children: [text('Back')] })] },
        {
          type: 'listItem',
          children: [
            paragraph(text('Then')),
            {
              type: 'list',
              ordered: false,
              children: [{ type: 'listItem', children: [paragraph({ type: 'emphasis', children: [text('wait')] })] }],
            },
          ],
        },
      ],
    },
    { type: 'heading', depth: 4, children: [text('More')] },
    paragraph(
      { type: 'link', url: 'https://kaamoskompassi.example/help', children: [text('our page')] },
      { type: 'break' },
      { type: 'link', url: 'mailto:hei@kaamoskompassi.example', children: [text('e-mail')] },
      text(' or '),
      { type: 'link', url: 'tel:+358160004245', children: [text('call')] },
      text(', and see '),
      { type: 'link', url: '#faq/pets', children: [text('pets')] },
    ),
    { type: 'image', url: '/demo/pictures/village.svg', alt: 'The way from the bus stop to the lodge' },
    { type: 'image', url: 'https://elsewhere.example/map.png', alt: 'A map that somebody else has' },
    {
      type: 'video',
      url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      title: 'How to fold a snow suit',
      captions: ['en', 'fi'],
    },
    { type: 'video', url: 'https://films.example/strike.mp4', captions: [] },
  ],
});

/** A few answers of the demo agency, in English. */
export const FAQ: FaqDocument = {
  site: 'demo',
  language: 'en',
  topics: [
    { id: 'booking', name: 'Booking' },
    { id: 'needs', name: 'Pets and special needs' },
    { id: 'travel', name: 'On the way' },
  ],
  answers: [
    answer(
      'name-with-diacritics',
      'My surname has an ä and the booking form will not take it',
      'Write ae for ä and oe for ö, as on the lines at the foot of your passport.',
      {
        keywords: ['umlaut', 'special letters'],
      },
    ),
    answer(
      'payment-stuck',
      'The payment page hangs, or I was charged twice',
      'Do not pay again before you have looked at your e-mail and your account.',
      { checked: '2026-11-02' },
    ),
    answer(
      'lost-luggage',
      'My suitcase did not arrive',
      'Report it at the desk in the arrivals hall before you leave the airport.',
      {
        topics: ['travel'],
        phase: ['during'],
        keywords: ['baggage'],
      },
    ),
    answer(
      'missed-connection',
      'We missed our connecting flight',
      'Go to the desk of the airline: it rebooks you at no cost.',
      { topics: ['travel'], phase: ['during'] },
    ),
    answer('pets', 'Can I bring my dog?', 'Dogs are welcome in cabins 1 to 4.', {
      topics: ['needs'],
      tags: ['families'],
    }),
    answer(
      'accessible-rooms',
      'Do you have rooms for a wheelchair?',
      'Two rooms have a wide door and a level shower.',
      { topics: ['needs'], tags: ['accessible', 'seniors'] },
    ),
    EVERYTHING,
    answer('only-finnish', 'Mitä opas tekee?', 'Opas kulkee mukana koko päivän.', {
      language: 'fi',
      topics: [],
      phase: ['during'],
    }),
  ],
};
