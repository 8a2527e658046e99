import { expect } from '@open-wc/testing';
import { buildIndex } from '../../../src/search/index.js';
import { byTopic, fits, related, tagsOf, topAnswers } from '../../../src/widgets/faq/answers-of.js';
import { filmPlayer } from '../../../src/widgets/faq/film-player.js';
import { excerpt, offersFor } from '../../../src/widgets/faq/find.js';
import { nextOption } from '../../../src/widgets/faq/option-keys.js';
import { plainText } from '../../../src/widgets/faq/plain-text.js';
import { EVERYTHING, FAQ } from './answers.js';

const ids = (answers: readonly { readonly id: string }[]) => answers.map(({ id }) => id);
const index = buildIndex(
  FAQ.answers.map(({ id, question, answer, keywords }) => ({ id, question, answer: plainText(answer), keywords })),
  'en',
);

describe('answers', () => {
  it('come by the phase of the trip, then as the agency has them', () => {
    expect(ids(topAnswers(FAQ, 4, 'during'))).to.deep.equal([
      'lost-luggage',
      'missed-connection',
      'only-finnish',
      'name-with-diacritics',
    ]);
    expect(ids(topAnswers(FAQ, 2))).to.deep.equal(['name-with-diacritics', 'payment-stuck']);
    expect(topAnswers(FAQ, 100, 'during')).to.have.length(FAQ.answers.length);
  });

  it('stand below their first topic, and those without one come last', () => {
    const groups = byTopic(FAQ).map(([topic, answers]) => [topic?.id, answers.length]);
    expect(groups).to.deep.equal([
      ['booking', 3],
      ['needs', 2],
      ['travel', 2],
      [undefined, 1],
    ]);
  });

  it('fit a filter, are related by topics, and have tags', () => {
    const found = FAQ.answers.filter((answer) => fits(answer, { topic: 'needs', tag: 'families' }));
    expect(ids(found)).to.deep.equal(['pets']);
    expect(ids(related(FAQ, found[0]!, 3))).to.deep.equal(['accessible-rooms']);
    expect(tagsOf(FAQ)).to.deep.equal(['families', 'seniors', 'accessible']);
  });

  it('have their words on one line', () => {
    expect(plainText(EVERYTHING.answer)).to.equal(
      'Steps Press Back Then wait More our page e-mail or call, and see pets The way from the bus stop to the lodge A map that somebody else has How to fold a snow suit',
    );
  });

  it('are shown from where the words are that were asked for', () => {
    const long = {
      ...FAQ.answers[0]!,
      answer: [
        {
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, value: `${'Nothing of it. '.repeat(20)}Then the wheelchair.` }],
        },
      ],
    };
    expect(excerpt(index, 'wheelchair', long)).to.match(/^….*the wheelchair\.$/);
    expect(excerpt(index, 'zzqqxx', FAQ.answers[0]!)).to.match(/^Write ae/);
  });

  it('are offered for the last sentences of a draft, the surest first', () => {
    const offered = (draft: string) => ids(offersFor(index, FAQ, draft, 3));
    expect(offered('We had a nice day. My suitcase did not arrive.')).to.deep.equal(['lost-luggage']);
    expect(offered('My suitcase did not arrive. We had a nice day. It snowed. We laughed. Good night.')).to.deep.equal(
      [],
    );
    for (const draft of ['', ' ', '?!', 'my', '🎿', '\ud800']) expect(offered(draft), draft).to.deep.equal([]);
  });
});

describe('a key in a combobox', () => {
  it('leads nowhere without options, and by other keys', () => {
    expect(nextOption('ArrowDown', -1, 0)).to.equal(undefined);
    expect(nextOption('a', -1, 3)).to.equal(undefined);
  });

  it('goes round, and back to the text', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowLeft'].map((key) => nextOption(key, 2, 3))).to.deep.equal([
      0, 1, -1, -1, -1,
    ]);
    expect(nextOption('ArrowUp', -1, 3)).to.equal(2);
  });
});

describe('a film', () => {
  for (const [address, kind, player, host] of [
    [
      'https://www.youtube.com/watch?list=a&v=dQw4w9WgXcQ',
      'frame',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
      'youtube.com',
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ',
      'frame',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
      'youtu.be',
    ],
    ['https://vimeo.com/76979871', 'frame', 'https://player.vimeo.com/video/76979871?autoplay=1', 'vimeo.com'],
    ['https://films.example/a.MP4?x=1', 'file', 'https://films.example/a.MP4?x=1', 'films.example'],
    ['https://films.example/watch/1', 'link', 'https://films.example/watch/1', 'films.example'],
    [
      'https://youtube.com.films.example/watch?v=dQw4w9WgXcQ',
      'link',
      'https://youtube.com.films.example/watch?v=dQw4w9WgXcQ',
      'youtube.com.films.example',
    ],
  ] as const) {
    it(`of ${address} is shown by ${kind}`, () => {
      expect(filmPlayer(address)).to.deep.equal({ kind, address: player, host });
    });
  }
});
