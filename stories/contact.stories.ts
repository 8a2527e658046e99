import type { Meta } from '@storybook/web-components-vite';
import { kitStory } from './support/kit-story.js';
import type { Actors } from './support/scene.js';
import { settle } from './support/settle.js';

/** Asked after the first message, all of it optional, and put aside with one click. */
const meta: Meta = { title: 'Widgets/Contact', component: 'tuki-contact', tags: ['autodocs'] };
export default meta;

async function asked({ launcher, send, find, question }: Actors): Promise<HTMLElement> {
  await launcher.show({ conversation: await send(question) });
  return find('details');
}

async function opened(actors: Actors): Promise<HTMLDetailsElement> {
  const details = (await asked(actors)) as HTMLDetailsElement;
  details.open = true;
  await lookAt(details, actors);
  return details;
}

/** The log follows its end while messages change, so one looks once everything is at rest. */
async function lookAt(details: HTMLElement, { launcher }: Actors): Promise<void> {
  await settle(launcher);
  details.scrollIntoView({ block: 'end' });
}

export const Asked = kitStory({ act: asked });
export const Opened = kitStory({ act: opened });

export const EmailWrong = kitStory({
  act: async (actors) => {
    const details = await opened(actors);
    await actors.type('#email', 'aino@');
    await actors.press('chat:contactSave');
    await actors.find('.wrong', (element) => element.textContent !== '');
    await lookAt(details, actors);
  },
});

export const Saved = kitStory({
  act: async (actors) => {
    await opened(actors);
    await actors.type('#name', 'Kerttu Salonen');
    await actors.press('chat:contactSave');
  },
});
