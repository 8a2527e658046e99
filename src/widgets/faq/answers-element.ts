import { consume } from '@lit/context';
import { state } from 'lit/decorators.js';
import type { Commands, Documents, FaqDocument } from '../../contract/index.js';
import type { FaqIndex } from '../../search/core.js';
import { commandsContext, documentsContext } from '../shared/context.js';
import { TukiElement } from '../shared/tuki-element.js';
import { Watch } from '../shared/watch.js';
import { indexOf } from './make-index.js';

/** What every element of this room has: the agency's answers in the traveller's language, and how to search them. */
export abstract class AnswersElement extends TukiElement {
  @consume({ context: documentsContext, subscribe: true })
  @state()
  protected documents?: Documents;

  @consume({ context: commandsContext, subscribe: true })
  @state()
  protected commands?: Commands;

  /** There once it is built; that of the document before serves until then. */
  @state() protected index?: FaqIndex;

  #indexed?: FaqDocument;
  readonly #faq = new Watch(this, () => this.translation && this.documents?.watch('faq', this.translation.language));

  /** The document, once there are texts to show it with. */
  protected get faq(): FaqDocument | undefined {
    return this.translation?.rooms.includes('faq') ? this.#faq.value : undefined;
  }

  /** Makes `index` follow the document; for elements that search. */
  protected async followIndex(): Promise<void> {
    const { faq, documents, translation } = this;
    if (!faq || !documents || faq === this.#indexed) return;
    this.#indexed = faq;
    const index = await indexOf(faq, documents, translation!.language);
    if (faq === this.#indexed) this.index = index;
  }
}
