import { consume } from '@lit/context';
import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import type { TextKey, Translation, Values } from '../../i18n/index.js';
import { translationContext } from './context.js';

/** What every element of the kit has: texts in the traveller's language. */
export abstract class TukiElement extends LitElement {
  @consume({ context: translationContext, subscribe: true })
  @state()
  protected translation?: Translation;

  /** A text of the kit; empty until texts have loaded. */
  protected t(key: TextKey, values?: Values): string {
    return this.translation?.t(key, values) ?? '';
  }
}
