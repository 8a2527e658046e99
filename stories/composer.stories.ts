import type { Meta } from '@storybook/web-components-vite';
import { MESSAGE_MAX } from '../src/contract/index.js';
import { kitStory } from './support/kit-story.js';
import type { Actors } from './support/scene.js';

/** Where a message is written. Enter sends, but never while an input method composes. */
const meta: Meta = { title: 'Widgets/Composer', component: 'tuki-composer', tags: ['autodocs'] };
export default meta;

const typed = (text: (actors: Actors) => string) =>
  kitStory({
    act: async (actors) => {
      await actors.launcher.show();
      await actors.type('textarea', text(actors));
    },
  });

/** As long as it takes to have so many characters, and words all through. */
const ofLength = (length: number) => (actors: Actors) =>
  `${actors.words.long} `
    .repeat(Math.ceil(length / actors.words.long.length))
    .slice(0, length - 1)
    .padEnd(length, '.');

export const Empty = typed(() => '');
export const Written = typed(({ question }) => question);
export const NearlyFull = typed(ofLength(MESSAGE_MAX - 12));
export const TooLong = typed(ofLength(MESSAGE_MAX + 45));
