import type { PropertyValues } from 'lit';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { MemoryAgency } from '../../src/connectors/memory/index.js';
import { PortError } from '../../src/contract/index.js';
import type { Translation } from '../../src/i18n/index.js';
import type { Device } from '../../src/offline/index.js';
import { openDevice } from '../../src/offline/index.js';
// What comes late on an agency's page is there from the start: a picture should not depend on when it came.
import '../../src/widgets/chat/chat.js';
import '../../src/widgets/chat/contact.js';
import '../../src/widgets/faq/faq.js';
import '../../src/widgets/launcher/about.js';
import '../../src/widgets/launcher/launcher.js';
import type { LauncherElement } from '../../src/widgets/launcher/launcher.element.js';
import { siteIn } from './agency.js';
import { answersIn } from './answers.js';
import type { Scene } from './scene.js';
import { Actors } from './scene.js';
import type { Prepares } from './settle.js';
import { until } from './settle.js';
import type { Network, Setting } from './setting.js';
import { DEFAULTS } from './setting.js';
import { wordsIn } from './words.js';

/** Long enough to see what is said meanwhile, in milliseconds. */
const SLOW_MS = 4_000;

/** A whole kit as a traveller has it, at an agency in memory: played through a scene, then as free as any other. */
export class KitElement extends LitElement implements Prepares {
  @property({ attribute: false }) scene: Scene = {};
  @property({ attribute: false }) setting: Setting = DEFAULTS;
  /** Set before the element is connected, and not changed. */
  @property({ attribute: false }) translation!: Translation;

  /** The scene has been played. */
  ready: Promise<unknown> = Promise.resolve();

  readonly #launcher = document.createElement('tuki-launcher') as LauncherElement;
  readonly #textSize = new CSSStyleSheet();
  readonly #agency = new MemoryAgency();
  readonly #site = `story-${crypto.randomUUID()}`;
  #device?: Device;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ready = this.#play();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#end();
  }

  /** No shadow tree between the agency's page and the kit. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('setting')) return;
    const { theme, textSize, network } = this.setting;
    this.#launcher.setAttribute('theme', theme);
    // What the traveller's own setting would make of the keyword `medium`.
    this.#textSize.replaceSync(`:host,dialog{font-size:${16 * (Number(textSize) / 100)}px!important}`);
    const before = changed.get('setting');
    if (before && before.network !== network) this.#meet(network);
  }

  protected override render() {
    return html`${this.#launcher}`;
  }

  async #play(): Promise<void> {
    await this.updateComplete;
    const { translation, scene, setting } = this;
    const { language } = setting;
    const words = wordsIn(language);
    const site = (scene.site ?? ((same) => same))(siteIn(language));
    if (site) this.#agency.publish('site', translation.language, site);
    const faq = scene.faq?.(answersIn(language));
    if (faq) this.#agency.publish('faq', translation.language, faq);
    const device = openDevice({ site: this.#site, connect: this.#agency.connect });
    this.#device = device;
    const { documents, conversations, commands } = device;
    Object.assign(this.#launcher, { documents, conversations, commands, translation, phase: setting.phase });
    this.#launcher.shadowRoot!.adoptedStyleSheets.push(this.#textSize);
    const restore = scene.forgetful ? withoutStorage() : () => {};
    try {
      await device.start();
      const published = device.documents.watch('site', translation.language);
      if (site) await until(() => published.value, 'the agency’s document is there');
      await scene.act?.(new Actors(this.#launcher, device, this.#agency, translation, words[setting.phase], words));
    } finally {
      restore();
    }
    // A scene may have broken the line itself.
    if (setting.network !== 'online') this.#meet(setting.network);
  }

  /** The network as the toolbar says: scenes are played before. */
  #meet(network: Network): void {
    const { line } = this.#agency;
    line.slow(network === 'slow' ? SLOW_MS : 0);
    line.trouble(network === 'error' ? new PortError('desk_failed') : undefined);
    line.offline(network === 'offline');
  }

  async #end(): Promise<void> {
    await this.ready.catch(() => undefined);
    await this.#device?.close();
    localStorage.removeItem(`tuki:${this.#site}`);
    indexedDB.deleteDatabase(`tuki-${this.#site}`);
  }
}

/** Blocks the browser's storage, as some do in private windows; answers what lifts the block. */
function withoutStorage(): () => void {
  const blocked = () => {
    throw new DOMException('Storage is blocked in this story.', 'SecurityError');
  };
  Object.defineProperty(indexedDB, 'open', { value: blocked, configurable: true });
  return () => void Reflect.deleteProperty(indexedDB, 'open');
}
