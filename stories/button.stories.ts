import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { buttons } from '../src/widgets/shared/button/button.styles.js';
import '../src/widgets/shared/icon/icon.js';
import { boxStory } from './support/box.js';

/**
 * The browser’s own buttons with a class. One leads in a view, the others stand beside it. At least 44 px to touch.
 */
const meta: Meta = { title: 'Primitives/Button' };
export default meta;

export const Plain = boxStory([buttons], ({ t }) => html`<button class="button">${t('panel:forgetNo')}</button>`);

export const Primary = boxStory(
  [buttons],
  ({ t }) => html`<button class="button primary">${t('chat:contactSave')}</button>`,
);

export const WithIcon = boxStory(
  [buttons],
  ({ t }) => html`<button class="button primary"><tuki-icon name="send"></tuki-icon>${t('chat:send')}</button>`,
);

/** Without words to see, so it has a name for the ear. */
export const Icon = boxStory(
  [buttons],
  ({ t }) =>
    html`<div class="across">
      <button class="button icon" aria-label=${t('panel:back')}><tuki-icon name="back"></tuki-icon></button>
      <button class="button icon" aria-label=${t('panel:close')}><tuki-icon name="close"></tuki-icon></button>
      <button class="button primary icon" aria-label=${t('chat:send')}><tuki-icon name="send"></tuki-icon></button>
    </div>`,
);

/** Reads as part of a sentence. */
export const Link = boxStory(
  [buttons],
  ({ t }) => html`<p>${t('panel:memoryOnly')} <button class="button link">${t('chat:copy')}</button></p>`,
);

export const Disabled = boxStory(
  [buttons],
  ({ t }) =>
    html`<div class="across">
      <button class="button" disabled>${t('panel:forgetNo')}</button>
      <button class="button primary" disabled>${t('chat:contactSave')}</button>
      <button class="button primary icon" disabled aria-label=${t('chat:send')}>
        <tuki-icon name="send"></tuki-icon>
      </button>
    </div>`,
);

/** More words than fit on a line: the button grows, and nothing is cut. */
export const LongWords = boxStory(
  [buttons],
  ({ words }) =>
    html`<div class="down">
      <button class="button">${words.answer}</button>
      <button class="button primary">${words.answer}</button>
    </div>`,
);
