import { starterFaq } from '../../src/cli/init/starter-faq.js';
import { STARTER_SITE } from '../../src/cli/init/starter-site.js';

const AT = '2026-11-02T16:00:00+02:00';
const CONTACT = { name: 'Guide in Inari', kind: 'phone', address: '+358 16 000 4245' };
const TARGETS = { destinations: ['Inari'], flights: ['AY605'], from: '2026-11-01', through: '2026-11-08' };
const REPLY = { text: 'We have **changed** it.', at: AT, name: 'Aino' };
const PICTURE = { url: '/pictures/lake.jpg', alt: 'The lake' };

/** What each field holds where it is right, so that all there is in a schema can be made wrong once. */
export const FULL = {
  site: {
    ...STARTER_SITE,
    origins: ['https://agency.example'],
    logo: 'logo.svg',
    agents: [{ id: 'aino', name: 'Aino', photo: 'aino.svg', languages: ['fi'] }],
    texts: { en: { 'panel:launcher': 'Ask us' } },
    faq: { en: 'faq/en.md' },
    replyTargetMinutes: 60,
    send: { webhook: '/hook', form: '/form', email: 'a@agency.example', whatsapp: '+358 40 123 4567' },
  },
  faq: {
    ...starterFaq('en'),
    language: 'en',
    site: 'agency',
    topics: [{ id: 'trip', name: 'Trip', language: 'en' }],
    answers: [
      { ...starterFaq('en').answers[0], language: 'en', tags: ['solo'], checked: '2026-11-02' },
      {
        id: 'nodes',
        question: 'As nodes?',
        answer: [
          {
            type: 'paragraph',
            children: [{ type: 'link', url: 'https://agency.example', children: [{ type: 'text', value: 'x' }] }],
          },
        ],
      },
    ],
  },
  notices: {
    site: 'agency',
    language: 'en',
    notices: [
      {
        id: 'strike',
        language: 'en',
        title: 'Strike at the airport',
        severity: 'Severe',
        text: '1. Stay at the hotel.\n2. Write to us.',
        effective: AT,
        expires: '2026-11-04T00:00:00Z',
        resolved: '2026-11-03T12:00:00Z',
        updates: [{ at: AT, text: 'Flights begin again.' }],
        targets: TARGETS,
        contacts: [CONTACT],
        checkin: true,
        source: { name: 'The airport', url: 'https://airport.example/news' },
      },
    ],
  },
  ideas: {
    site: 'agency',
    language: 'en',
    validThrough: '2027-01-31',
    ideas: [
      {
        id: 'night-train',
        language: 'en',
        title: 'A trip by night train',
        words: 'I sleep better than in a plane.',
        status: 'planned',
        votes: 12,
        at: AT,
        reply: REPLY,
        comments: [{ id: 'c-1', language: 'fi', words: 'Minäkin!', at: AT, name: 'Ville' }],
      },
    ],
  },
  reviews: {
    site: 'agency',
    language: 'en',
    ratings: [1, 0, 2, 8, 20],
    sources: [
      {
        name: 'A site of reviews',
        url: 'https://reviews.example/agency',
        rating: 4.5,
        count: 31,
        checked: '2026-11-02',
        validThrough: '2026-12-02',
      },
    ],
    reviews: [
      {
        id: 'r-1',
        language: 'en',
        rating: 5,
        title: 'Quiet',
        words: 'We saw the lights twice.',
        at: AT,
        name: 'Mia',
        destination: 'Inari',
        verified: true,
        photos: [PICTURE],
        tags: ['families'],
        reply: REPLY,
      },
    ],
  },
  guides: {
    site: 'agency',
    language: 'en',
    topics: [{ id: 'sights', name: 'Sights', language: 'en' }],
    guides: [
      {
        id: 'inari',
        language: 'en',
        title: 'Three days in Inari',
        destination: 'Inari',
        sections: [
          {
            id: 'lake',
            title: 'The lake',
            text: 'Frozen **from November**.',
            topics: ['sights'],
            tags: ['solo'],
            places: [{ name: 'The shore', latitude: 68.9, longitude: 27.03 }],
            audio: { url: '/sound/lake.mp3', seconds: 90 },
            checked: '2026-11-02',
          },
        ],
        contacts: [CONTACT],
      },
    ],
  },
  surveys: {
    site: 'agency',
    language: 'en',
    surveys: [
      {
        id: 'on-the-way',
        language: 'en',
        title: 'How is your trip?',
        text: 'One question.',
        phase: ['during'],
        targets: TARGETS,
        validThrough: '2026-11-30',
        // Options are more than stars need, so that leaving them out is no mistake.
        questions: [
          {
            id: 'best',
            question: 'What was best?',
            kind: 'rating',
            options: [
              { id: 'a', name: 'A' },
              { id: 'b', name: 'B' },
            ],
          },
        ],
        draw: { text: 'One of those who take part wins a lamp.', on: '2026-12-05' },
      },
    ],
  },
} as const;

export const FILE: Readonly<Record<keyof typeof FULL, string>> = {
  site: 'site.json',
  faq: 'faq.en.json',
  notices: 'notices.en.json',
  ideas: 'ideas.en.json',
  reviews: 'reviews.en.json',
  guides: 'guides.en.json',
  surveys: 'surveys.en.json',
};
