import type { Meta } from '@storybook/web-components-vite';
import { kitStory } from './support/kit-story.js';
import type { Actors } from './support/scene.js';

/** Who answers, the hours, and one’s own data: one click to leave, with one question since it cannot be undone. */
const meta: Meta = { title: 'Widgets/About', component: 'tuki-about', tags: ['autodocs'] };
export default meta;

async function written({ launcher, send, find, question }: Actors): Promise<void> {
  await send(question);
  await launcher.show();
  (await find('tuki-about')).scrollIntoView({ block: 'end' });
}

async function asked(actors: Actors): Promise<void> {
  await written(actors);
  await actors.press('panel:forget');
  (await actors.find('tuki-about')).scrollIntoView({ block: 'end' });
}

export const Hours = kitStory({
  act: async ({ launcher, find }) => {
    await launcher.show();
    ((await find('details')) as HTMLDetailsElement).open = true;
    (await find('tuki-about')).scrollIntoView({ block: 'end' });
  },
});

export const Written = kitStory({ act: written });
export const Asked = kitStory({ act: asked });

export const Forgotten = kitStory({
  act: async (actors) => {
    await asked(actors);
    await actors.press('panel:forgetYes');
    const said = actors.translation.t('panel:forgotten');
    await actors.find('[role=status]', (element) => element.textContent?.trim() === said);
  },
});
