import type { Meta } from '@storybook/web-components-vite';
import type { FaqContent } from '../src/contract/index.js';
import type { MemoryDesk } from '../test/console/memory-desk.js';
import { consoleStory } from './support/console-story.js';

/** Where the agency writes its answers: all languages at a glance, what nobody could find, and a look before an import. */
const meta: Meta = { title: 'Console/Answers' };
export default meta;

const LUGGAGE = `Tell us **at once**: we call the airline for you.

### At the airport

1. Go to the desk of the airline that brought you.
2. Ask for a *property irregularity report* and keep its number.
3. Send us a photo of it, and [what you need most](#faq/lost-luggage-money).

The airline brings the bag to your hotel. Until then:

- buy what you need, and keep the receipts
- write to us at [our address](mailto:help@kaamoskompassi.example)`;

/** Three texts of a kind, so that the list looks as a list of the demo agency’s does. */
function library(desk: MemoryDesk): void {
  const { faq } = desk;
  faq.topics = [
    { id: 'luggage', names: { en: 'Luggage', fi: 'Matkatavarat', ja: '手荷物' } },
    { id: 'money', names: { en: 'Money', fi: 'Raha', ja: 'お支払い' } },
    { id: 'animals', names: { en: 'Animals', fi: 'Eläimet', ja: '動物' } },
  ];
  const everywhere = (texts: Record<string, string>, answer = 'An answer.') =>
    Object.fromEntries(Object.entries(texts).map(([language, question]) => [language, { question, answer }]));
  const lost = faq.has(
    'lost-luggage',
    everywhere(
      {
        en: 'My bag did not arrive. What do I do?',
        fi: 'Laukkuni ei tullut perille. Mitä teen?',
        sv: 'Min väska kom inte fram. Vad gör jag?',
        zh: '我的行李没有到，怎么办？',
        ja: '荷物が届きません。どうすればよいですか。',
        ko: '짐이 도착하지 않았습니다. 어떻게 해야 합니까?',
      },
      LUGGAGE,
    ),
    { topics: ['luggage'], phase: ['during'], tags: ['families'] },
  );
  lost.texts['en']!.ratings.helpful = 41;
  faq.has(
    'umlaut',
    {
      ...everywhere({
        en: 'My surname has an ä, and the ticket says ae. Is it valid?',
        fi: 'Sukunimessäni on ä, lipussa ae. Onko lippu voimassa?',
        ja: '姓に「ä」があり、航空券では「ae」になっています。有効ですか。',
      }),
      sv: { question: 'Mitt efternamn har ä, biljetten ae. Gäller den?', status: 'draft' },
    },
    { topics: ['luggage', 'money'], phase: ['before'] },
  );
  const pets = faq.has('pets', everywhere({ en: 'May my dog come along?', fi: 'Saako koira tulla mukaan?' }), {
    topics: ['animals'],
    phase: ['before'],
  });
  pets.texts['en'] = {
    ...pets.texts['en']!,
    ratings: { helpful: 12, unhelpful: 5, wrong: 2 },
    comments: [{ rating: 'wrong', comment: 'The night train takes no dogs any more.', at: '2026-11-19T14:05:00Z' }],
  };
  faq.write(
    { site: 'demo', id: 'pets', language: 'en' },
    content('May my dog come along?', 'Yes, but not on the night train.'),
  );
  faq.misses = [
    { language: 'fi', query: 'lemmikki yöjunassa', count: 17, firstDay: '2026-11-02', lastDay: '2026-11-21' },
    { language: 'ja', query: 'オーロラ 見えなかったら', count: 9, firstDay: '2026-11-05', lastDay: '2026-11-20' },
    { language: 'en', query: 'sledge dogs age limit', count: 1, firstDay: '2026-11-18', lastDay: '2026-11-18' },
  ];
}

const content = (question: string, answer: string): FaqContent => ({ question, answer, keywords: [] });

const at = (address: string) => (desk: MemoryDesk) => {
  library(desk);
  return address;
};

export const Answers = consoleStory({ desk: at('#/answers/demo') });

export const AnswersEmpty = consoleStory({ desk: () => '#/answers/demo' });

export const Answer = consoleStory({
  desk: at('#/answers/demo/a/lost-luggage/en'),
  act: ({ find }) => find('.words li'),
});

export const AnswerRated = consoleStory({ desk: at('#/answers/demo/a/pets/en'), act: ({ find }) => find('.words p') });

export const AnswerWrong = consoleStory({
  desk: at('#/answers/demo/a/pets/en'),
  act: async ({ find, type }) => {
    await type('#answer', 'Yes.\n\n<b>Really</b>');
    await find('.problems');
  },
});

/** Somebody else saved while one was writing: both versions stand there, and nothing is lost. */
export const AnswerConflict = consoleStory({
  desk: at('#/answers/demo/a/lost-luggage/en'),
  act: async ({ find, type }, desk) => {
    await type('#answer', 'Call us **at once**. We call the airline.');
    const place = { site: 'demo', id: 'lost-luggage', language: 'en' };
    desk.faq.write(place, content('My bag is lost. What now?', 'Go to the desk of the airline.'));
    desk.faqChanged();
    await find('.conflict');
  },
});

export const AnswerNew = consoleStory({
  desk: at('#/answers/demo/new/fi/lemmikki%20y%C3%B6junassa'),
  act: ({ find }) => find('#question'),
});

export const Asked = consoleStory({ desk: at('#/answers/demo/asked') });

export const Topics = consoleStory({ desk: at('#/answers/demo/topics') });

export const Import = consoleStory({ desk: at('#/answers/demo/import') });

export const ImportPreview = consoleStory({
  desk: (desk) => {
    library(desk);
    desk.faq.importing = {
      changes: [
        {
          id: 'visa',
          change: 'new',
          question: 'Do I need a visa?',
          after: content('Do I need a visa?', 'Not for 90 days.'),
          line: 2,
        },
        {
          id: 'pets',
          change: 'changed',
          question: 'May my dog come along?',
          before: content('May my dog come along?', 'Yes, but not on the night train.'),
          after: content('May my dog come along?', 'Yes, on a lead.'),
          replacesDraft: true,
          line: 5,
        },
        {
          id: 'lost-luggage',
          change: 'same',
          question: 'My bag did not arrive. What do I do?',
          after: content('', ''),
          line: 9,
        },
      ],
      problems: [
        { code: 'answer_empty', message: '', line: 12 },
        { code: 'link_unsafe', message: '', line: 17 },
      ],
      topics: [{ id: 'papers', names: { en: 'Papers' } }],
    };
    return '#/answers/demo/import';
  },
  act: async ({ type, press, find }, _desk, { t }) => {
    await type('#text', '## Do I need a visa?\n\nNot for 90 days.');
    await press(t('consoleFaq:look'));
    (await find('.change:nth-child(2) details')).setAttribute('open', '');
  },
});
