import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { buttons } from '../src/widgets/shared/button/button.styles.js';
import { define } from '../src/widgets/shared/define.js';
import { dialog } from '../src/widgets/shared/dialog/dialog.styles.js';
import { Sheet } from '../src/widgets/shared/dialog/sheet.js';
import { base } from '../src/widgets/shared/style/base.styles.js';
import { tokens } from '../src/widgets/shared/style/tokens.styles.js';
import type { Translation } from '../src/i18n/index.js';
import type { Prepares } from './support/settle.js';
import { settingOf } from './support/setting.js';
import { wordsIn } from './support/words.js';

/** Stands beside the page where there is room, and fills a phone as a modal sheet. Escape closes it. */
const meta: Meta = { title: 'Primitives/Dialog' };
export default meta;

class DialogStory extends LitElement implements Prepares {
  static override styles = [...tokens, base, buttons, dialog];

  @property() heading = '';
  @property() words = '';
  @property() closeLabel = '';

  readonly ready = this.updateComplete.then(() => this.#sheet.open());
  readonly #sheet = new Sheet(this, () => undefined);

  protected override render() {
    return html`<button class="button" @click=${() => this.#sheet.open()}>${this.heading}</button>
      <dialog aria-labelledby="title" @close=${this.#sheet} @cancel=${this.#sheet} @keydown=${this.#sheet}>
        <h2 id="title">${this.heading}</h2>
        <p>${this.words}</p>
        <button class="button primary" @click=${() => this.#sheet.close()}>${this.closeLabel}</button>
      </dialog>`;
  }
}

define('story-dialog', DialogStory);

export const Open: StoryObj = {
  parameters: { docs: { story: { inline: false, height: '20rem' } } },
  render: (_args, { globals, loaded }) => {
    const { t } = loaded.translation as Translation;
    return html`<story-dialog
      heading=${t('panel:home')}
      words=${wordsIn(settingOf(globals).language).answer}
      closeLabel=${t('panel:close')}
    ></story-dialog>`;
  },
};
