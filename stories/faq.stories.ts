import type { Meta } from '@storybook/web-components-vite';
import { withEverything, withLongTexts } from './support/answers.js';
import { kitStory } from './support/kit-story.js';
import { pageStory } from './support/page.js';
import type { Actors, Scene } from './support/scene.js';

/**
 * The agency’s answers: found while one types, with slips of the pen, without dots over the letters, without a network. In
 * the panel, above the message field while one writes, or anywhere in a page.
 */
const meta: Meta = { title: 'Widgets/Answers', component: 'tuki-faq', tags: ['autodocs'] };
export default meta;

const SEARCH = '[role=combobox]';

/** In the panel of an agency that has answers. */
const answers = (act: (actors: Actors) => Promise<unknown>, faq: Scene['faq'] = (same) => same) =>
  kitStory({
    faq,
    act: async (actors) => {
      await actors.launcher.show();
      await actors.find(SEARCH);
      await act(actors);
    },
  });

/** One answer, open in the panel. */
const reading = (
  answer: string,
  act: (actors: Actors) => Promise<unknown> = async () => undefined,
  faq?: Scene['faq'],
) =>
  answers(async (actors) => {
    await actors.launcher.show({ answer });
    await actors.find('article, .empty');
    await act(actors);
  }, faq);

export const InThePanel = answers(async ({ find }) => (await find('tuki-faq')).scrollIntoView());

export const Found = answers(async ({ type, find, question }) => {
  await type(SEARCH, question.split(/[.!?。！？]/).at(-2) ?? question);
  (await find('tuki-faq')).scrollIntoView();
  await find('[role=option], .empty');
});

export const NothingFound = answers(async ({ type, find }) => {
  await type(SEARCH, 'zzqqxx');
  (await find('tuki-faq')).scrollIntoView();
  await find('.empty');
});

export const OneTopic = answers(async ({ find }) => {
  (await find('summary')).click();
  (await find('.chip')).click();
  await find('.chip[aria-pressed=true]');
  (await find('tuki-faq')).scrollIntoView();
});

export const Answer = reading('name-with-diacritics');

/** Steps, lists, links, pictures of the agency’s own and of others, films. */
export const EveryNode = reading('everything', undefined, withEverything);

export const Helped = reading('pets', ({ press }) => press('faq:yes'));
export const Correcting = reading('pets', ({ press }) => press('faq:wrong'));

/** What was said is kept, and shown as kept. The focus may be on its way when the picture is taken, so there is none. */
export const WrongReportedOffline = {
  ...reading('pets', async ({ agency, press }) => {
    agency.line.offline();
    await press('faq:wrong');
    await press('faq:wrongSend');
  }),
  tags: ['no-picture'],
};

export const QrCode = reading('pets', async ({ press, find }) => {
  await press('faq:qr');
  (await find('svg.qr')).scrollIntoView({ block: 'center' });
});

export const Gone = reading('never-written');

/** While one writes a message, what fits it for sure. */
export const OfferedWhileWriting = answers(async ({ type, find, translation, device }) => {
  const faq = device.documents.watch('faq', translation.language).value!;
  await type('textarea[placeholder]', faq.answers.find(({ id }) => id === 'payment-stuck')!.question);
  await find(
    'tuki-faq-offers section, tuki-faq-offers',
    (element) => element.shadowRoot?.querySelector('section') != null,
  );
});

export const LongTexts = answers(async ({ find }) => (await find('tuki-faq')).scrollIntoView(), withLongTexts);

export const InAPage = pageStory();
export const InAPageFound = pageStory({
  act: async ({ type, find }, { answers: all }) => {
    await find(SEARCH);
    await type(SEARCH, all.find(({ id }) => id === 'luggage-lost')!.question.slice(0, 24));
    await find('[role=option]');
  },
});
export const InAPageAnswer = pageStory({
  act: async ({ find }) => {
    (await find('a.row')).click();
    await find('article');
  },
});

/** The page has its questions in plain HTML; the search stands above them. */
export const OnPlainHtml = pageStory({ plain: true, act: ({ find }) => find(SEARCH) });

export const Loading = pageStory({ offline: true });
