import type { Meta } from '@storybook/web-components-vite';
import { AINO } from './support/agency.js';
import { kitStory } from './support/kit-story.js';

/** The button on the agency’s page. It never opens, moves or makes a sound by itself. */
const meta: Meta = { title: 'Widgets/Launcher', component: 'tuki-launcher', tags: ['autodocs'] };
export default meta;

export const Resting = kitStory();

export const Unread = kitStory({
  act: async ({ send, reply, question, words }) => {
    const conversation = await send(question);
    await reply(conversation, words.answer, AINO);
    await reply(conversation, words.thanks, AINO);
  },
});

export const OnTheLeft = kitStory({ act: async ({ launcher }) => (launcher.position = 'left') });
