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

async function opened(actors: Actors): Promise<void> {
  const details = (await asked(actors)) as HTMLDetailsElement;
  details.open = true;
  await lookAtEnd(actors);
}

/** To the very end, where the log goes by itself while messages change. */
async function lookAtEnd({ launcher, find }: Actors): Promise<void> {
  await settle(launcher);
  const scroller = await find('.scroll');
  scroller.scrollTop = scroller.scrollHeight;
}

export const Asked = kitStory({ act: asked });
export const Opened = kitStory({ act: opened });

export const EmailWrong = kitStory({
  act: async (actors) => {
    await opened(actors);
    await actors.type('#email', 'aino@');
    await actors.press('chat:contactSave');
    await actors.find('.wrong', (element) => element.textContent !== '');
    await lookAtEnd(actors);
  },
});

export const Saved = kitStory({
  act: async (actors) => {
    await opened(actors);
    await actors.type('#name', 'Kerttu Salonen');
    await actors.press('chat:contactSave');
  },
});
