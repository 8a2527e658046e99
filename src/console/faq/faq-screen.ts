import { property } from 'lit/decorators.js';
import { Watch } from '../../widgets/shared/watch.js';
import { ConsoleElement } from '../parts/console-element.js';
import type { FaqState, FaqStore } from './faq.store.js';

/** A screen about all answers of a site. */
export abstract class FaqScreen extends ConsoleElement {
  @property({ attribute: false }) store!: FaqStore;

  readonly #faq = new Watch<FaqState>(this, () => this.store?.state);

  protected get faq(): FaqState | undefined {
    return this.#faq.value;
  }
}
