import type { Meta } from '@storybook/web-components-vite';
import { progress } from '../src/widgets/shared/progress/progress.js';
import { progressStyles } from '../src/widgets/shared/progress/progress.styles.js';
import { boxStory } from './support/box.js';

/** How far a long piece of work has come, in words and as a bar. */
const meta: Meta = { title: 'Primitives/Progress' };
export default meta;

export const Known = boxStory([progressStyles], ({ t }) => progress(t('chat:sending'), 0.3, '12 / 40'));
/** Nobody can tell how long it takes. It moves, so there is no picture to compare. */
export const Unknown = {
  ...boxStory([progressStyles], ({ t }) => progress(t('chat:sending'))),
  tags: ['no-picture'],
};
export const Done = boxStory([progressStyles], ({ t }) => progress(t('chat:sent'), 1, '40 / 40'));
