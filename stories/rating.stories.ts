import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/shared/rating/rating.js';
import { boxStory } from './support/box.js';

/** One to five stars: radio buttons to choose from, or a picture with words. */
const meta: Meta = { title: 'Primitives/Rating', component: 'tuki-rating', tags: ['autodocs'] };
export default meta;

export const NotYet = boxStory([], ({ t }) => html`<tuki-rating label=${t('panel:people')}></tuki-rating>`);
export const Chosen = boxStory([], ({ t }) => html`<tuki-rating label=${t('panel:people')} value="4"></tuki-rating>`);
export const ReadOnly = boxStory([], () => html`<tuki-rating readonly label="4.5 / 5" value="4.5"></tuki-rating>`);
