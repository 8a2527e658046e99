import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/shared/tabs/tabs.js';
import { boxStory } from './support/box.js';

/** One stop for the Tab key, arrows between tabs, Home and End; the panel follows at once. */
const meta: Meta = { title: 'Primitives/Tabs', component: 'tuki-tabs', tags: ['autodocs'] };
export default meta;

export const Two = boxStory([], ({ t, words }) => {
  const tabs = [
    { id: 'channels', label: t('panel:channels') },
    { id: 'people', label: t('panel:people') },
  ];
  return html`<tuki-tabs label=${t('panel:home')} .tabs=${tabs}>
    <p slot="channels">${words.answer}</p>
    <p slot="people">${words.thanks}</p>
  </tuki-tabs>`;
});

export const SecondChosen = boxStory([], ({ t, words }) => {
  const tabs = [
    { id: 'channels', label: t('panel:channels') },
    { id: 'people', label: t('panel:people') },
  ];
  return html`<tuki-tabs label=${t('panel:home')} selected="people" .tabs=${tabs}>
    <p slot="channels">${words.answer}</p>
    <p slot="people">${words.thanks}</p>
  </tuki-tabs>`;
});

/** More than fit: the row scrolls, the page does not. */
export const Many = boxStory([], ({ t, words }) => {
  const names = ['panel:channels', 'panel:people', 'panel:hours', 'panel:continue', 'chat:reference'] as const;
  const tabs = names.map((name) => ({ id: name.replace(':', '-'), label: t(name, { reference: 'TUKI-0001' }) }));
  return html`<tuki-tabs label=${t('panel:home')} .tabs=${tabs}
    ><p slot="panel-channels">${words.answer}</p></tuki-tabs
  >`;
});
