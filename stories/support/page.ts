import { provide } from '@lit/context';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { MemoryAgency } from '../../src/connectors/memory/index.js';
import type { Commands, Documents, FaqDocument } from '../../src/contract/index.js';
import type { Translation } from '../../src/i18n/index.js';
import type { Device } from '../../src/offline/index.js';
import { openDevice } from '../../src/offline/index.js';
import { define } from '../../src/widgets/shared/define.js';
import { commandsContext, documentsContext } from '../../src/widgets/shared/context.js';
import '../../src/widgets/faq/faq.js';
import { answersIn } from './answers.js';
import { Hands } from './hands.js';
import type { Prepares } from './settle.js';
import { settingOf } from './setting.js';

/** What a story makes of a `<tuki-faq>` that stands in a page. */
export interface PageScene {
  readonly faq?: (faq: FaqDocument) => FaqDocument;
  /** The answers never come. */
  readonly offline?: boolean;
  /** Whether the page has the questions in plain HTML itself. */
  readonly plain?: boolean;
  readonly act?: (hands: Hands, faq: FaqDocument) => Promise<unknown>;
}

/** A page of an agency with a `<tuki-faq>` placed by hand, at an agency in memory. */
class PageElement extends LitElement implements Prepares {
  @property({ attribute: false }) scene: PageScene = {};
  /** Set before the element is connected, and not changed. */
  @property({ attribute: false }) translation!: Translation;
  @property({ attribute: false }) language = 'en';

  @provide({ context: documentsContext })
  protected documents?: Documents;

  @provide({ context: commandsContext })
  protected commands?: Commands;

  /** The scene has been played. */
  ready: Promise<unknown> = Promise.resolve();

  readonly #site = `story-${crypto.randomUUID()}`;
  #device?: Device;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ready = this.#play();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#device?.close();
  }

  protected override render() {
    const { answers } = answersIn(this.language);
    const plain = answers.slice(0, 6).map(({ id, question }) => html`<p id=${id}>${question}</p>`);
    return html`<tuki-faq>${this.scene.plain ? plain : ''}</tuki-faq>`;
  }

  async #play(): Promise<void> {
    const { scene } = this;
    const agency = new MemoryAgency();
    const faq = (scene.faq ?? ((same) => same))(answersIn(this.language));
    agency.publish('faq', this.translation.language, faq);
    if (scene.offline) agency.line.offline();
    const device = openDevice({ site: this.#site, connect: agency.connect });
    this.#device = device;
    await device.start();
    this.documents = device.documents;
    this.commands = device.commands;
    await this.updateComplete;
    await scene.act?.(new Hands(this), faq);
  }
}

define('story-page', PageElement);

/** A story of a `<tuki-faq>` in a page. Another language is another page. */
export function pageStory(scene: PageScene = {}): StoryObj {
  return {
    parameters: { docs: { story: { inline: false, height: '46rem' } } },
    render: (_args, { globals, loaded }) => {
      const { language } = settingOf(globals);
      return html`${keyed(
        language,
        html`<story-page .scene=${scene} .language=${language} .translation=${loaded.translation}></story-page>`,
      )}`;
    },
  };
}
