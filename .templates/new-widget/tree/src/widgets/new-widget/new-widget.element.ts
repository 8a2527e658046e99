import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { buttons } from '../shared/button/button.styles.js';
import { base } from '../shared/style/base.styles.js';
import { tokens } from '../shared/style/tokens.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { TukiNewWidgetDoneEvent } from './new-widget.events.js';
import { newWidgetStyles } from './new-widget.styles.js';

/**
 * What it is for, in one sentence that a page's author understands.
 *
 * @element tuki-new-widget
 * @csspart button - what ends it
 * @fires tuki-new-widget-done - the traveller is done
 */
export class NewWidgetElement extends TukiElement {
  static override styles = [tokens, base, buttons, newWidgetStyles];

  @state() private done = false;

  protected override render() {
    return html`<section aria-labelledby="title">
      <h2 id="title">${this.words('newWidget:title')}</h2>
      <p role="status">${this.words(this.done ? 'newWidget:thanks' : 'newWidget:hint')}</p>
      <button part="button" type="button" class="button primary" @click=${this.#finish}>
        ${this.words('newWidget:finish')}
      </button>
    </section>`;
  }

  readonly #finish = () => {
    this.done = true;
    this.dispatchEvent(new TukiNewWidgetDoneEvent());
  };
}
