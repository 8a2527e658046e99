import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { skeleton } from '../src/widgets/shared/skeleton/skeleton.styles.js';
import { boxStory } from './support/box.js';

/** Where words will stand. It breathes slowly, and not at all where less motion is wanted. */
const meta: Meta = { title: 'Primitives/Skeleton' };
export default meta;

export const Lines = boxStory(
  [skeleton],
  ({ t }) =>
    html`<div role="group" aria-busy="true" aria-label=${t('panel:home')}>
      <div class="skeleton" aria-hidden="true"></div>
      <div class="skeleton" aria-hidden="true"></div>
      <div class="skeleton short" aria-hidden="true"></div>
    </div>`,
);
