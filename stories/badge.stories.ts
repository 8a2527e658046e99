import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { badge } from '../src/widgets/shared/badge/badge.styles.js';
import { boxStory } from './support/box.js';

/** A word or a number about something. Colour says nothing that the words do not. */
const meta: Meta = { title: 'Primitives/Badge' };
export default meta;

export const Plain = boxStory([badge], ({ t }) => html`<span class="badge">${t('panel:stillWorks')}</span>`);
export const New = boxStory(
  [badge],
  ({ t }) => html`<span class="badge new">${t('panel:unread', { count: 2 })}</span>`,
);
export const Off = boxStory([badge], ({ t }) => html`<span class="badge off">${t('panel:notNow')}</span>`);
