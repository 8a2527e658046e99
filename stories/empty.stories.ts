import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { buttons } from '../src/widgets/shared/button/button.styles.js';
import { emptyState } from '../src/widgets/shared/empty/empty.js';
import { empty } from '../src/widgets/shared/empty/empty.styles.js';
import '../src/widgets/shared/icon/icon.js';
import { boxStory } from './support/box.js';

/** What stands where there is nothing: what is the case, and what can be done. */
const meta: Meta = { title: 'Primitives/Empty state' };
export default meta;

export const Waiting = boxStory([empty], ({ t }) =>
  emptyState({ icon: 'offline', title: t('panel:home'), text: t('panel:siteMissing') }),
);

export const WithSomethingToDo = boxStory([empty, buttons], ({ t }) =>
  emptyState({
    icon: 'messenger',
    title: t('panel:continue'),
    text: t('panel:writeHint'),
    act: html`<button class="button primary">${t('panel:launcher')}</button>`,
  }),
);
