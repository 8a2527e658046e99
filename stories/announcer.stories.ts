import type { Meta } from '@storybook/web-components-vite';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../src/widgets/shared/announcer/announcer.js';
import { buttons } from '../src/widgets/shared/button/button.styles.js';
import { define } from '../src/widgets/shared/define.js';
import { base } from '../src/widgets/shared/style/base.styles.js';
import { boxStory } from './support/box.js';

/** Speaks to screen readers. Its region stands in the page before it speaks, and shows nothing. */
const meta: Meta = { title: 'Primitives/Announcer' };
export default meta;

class AnnouncerStory extends LitElement {
  static override styles = [base, buttons];

  @property() label = '';
  @property() said = '';

  readonly #announcer = new Announcer(this);

  protected override render() {
    return html`<button class="button" @click=${() => this.#announcer.say(this.said)}>${this.label}</button>
      ${this.#announcer.region()}`;
  }
}

define('story-announcer', AnnouncerStory);

/** Press it with a screen reader at work: the words are heard, the second time too. */
export const Speaks = boxStory(
  [],
  ({ t }) => html`<story-announcer label=${t('chat:copy')} said=${t('chat:copied')}></story-announcer>`,
);
