import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/shared/icon/icon.js';
import { notice } from '../src/widgets/shared/notice/notice.styles.js';
import { boxStory } from './support/box.js';

/** What has to be known now, on a line of its own, with what to do. */
const meta: Meta = { title: 'Primitives/Notice' };
export default meta;

export const Plain = boxStory(
  [notice],
  ({ t }) => html`<p class="notice"><tuki-icon name="offline"></tuki-icon><span>${t('panel:lineDown')}</span></p>`,
);

/** Words may be lost. */
export const Warning = boxStory(
  [notice],
  ({ t }) =>
    html`<p class="notice warn"><tuki-icon name="warning"></tuki-icon><span>${t('panel:memoryOnly')}</span></p>`,
);
