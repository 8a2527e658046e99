import { consume } from '@lit/context';
import type { TemplateResult } from 'lit';
import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import type { TextKey, Translation, Values } from '../../i18n/index.js';
import { translationContext } from './context.js';
import { words } from './words.js';

/** What every element of the kit has: texts in the traveller's language. */
export abstract class TukiElement extends LitElement {
  @consume({ context: translationContext, subscribe: true })
  @state()
  protected translation?: Translation;

  /** A text of the kit, for an attribute; empty until texts have loaded. */
  protected t(key: TextKey, values?: Values): string {
    return this.translation?.t(key, values) ?? '';
  }

  /** A text of the kit, as content. */
  protected words(key: TextKey, values?: Values): string | TemplateResult {
    return this.translation ? words(this.translation, key, values) : '';
  }
}
