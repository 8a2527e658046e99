import type { Meta } from '@storybook/web-components-vite';
import { HARUKA } from './support/agency.js';
import { kitStory } from './support/kit-story.js';
import type { Scene } from './support/scene.js';

/** The panel’s home: is anybody there, who answers, earlier conversations, and every other way to reach the agency. */
const meta: Meta = { title: 'Widgets/Home', component: 'tuki-home', tags: ['autodocs'] };
export default meta;

const opened = (scene: Omit<Scene, 'act'> = {}): Scene => ({ ...scene, act: ({ launcher }) => launcher.show() });

export const Open = kitStory(opened());
export const Closed = kitStory(opened(), 'closed');
export const Feast = kitStory(opened(), 'feast');
export const NoChannels = kitStory(opened({ site: (site) => ({ ...site, channels: [] }) }));
export const NoPeople = kitStory(opened({ site: (site) => ({ ...site, agents: [] }) }));
/** The first visit, before the agency’s document could be had. */
export const SiteMissing = kitStory(opened({ site: () => undefined }));

export const EarlierConversations = kitStory({
  act: async ({ send, reply, agency, launcher, question, words }) => {
    const first = await send(question);
    await reply(first, words.answer, HARUKA);
    agency.close(first);
    await send(words.long);
    await launcher.show();
  },
});

export const LongTexts = kitStory(
  opened({
    site: (site) => ({
      ...site,
      name: `${site.name} ${site.name} Wintertravelcooperative`,
      greeting: `${site.greeting} ${site.greeting} ${site.greeting}`,
      agents: site.agents.map((agent) => ({ ...agent, name: `${agent.name} von Nordenskiöld-Mannerheimintie` })),
    }),
  }),
);
