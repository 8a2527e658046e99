import type { ContextEvent } from '@lit/context';
import type { PropertyValues } from 'lit';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import '../../src/console/console.js';
import type { Translation } from '../../src/i18n/index.js';
import { CONSOLE_TEXTS } from '../../src/i18n/index.js';
import { isPseudoLocale } from '../../src/i18n/pseudo.js';
import { translationContext } from '../../src/widgets/shared/context.js';
import { MemoryDesk } from '../../test/console/memory-desk.js';
import { Hands } from './hands.js';
import { loadStoryTexts } from './languages.js';
import type { Prepares } from './settle.js';
import type { Network, Setting } from './setting.js';
import { DEFAULTS } from './setting.js';
import type { Words } from './words.js';
import { wordsIn } from './words.js';

/** Where the console remembers the operator's language. */
const LANGUAGE_KEY = 'tuki-console-language';
const SLOW_MS = 4_000;

/** What a story makes of a console: what the desk has, where one looks, and what has happened until then. */
export interface ConsoleScene {
  /** Answers the address to look at; without one, the inbox. */
  readonly desk?: (desk: MemoryDesk, words: Words) => string | void;
  readonly act?: (operator: Hands, desk: MemoryDesk, translation: Translation) => Promise<unknown>;
}

/** The whole console at a desk in memory: played through a scene, then as free as any other. */
export class ConsoleStoryElement extends LitElement implements Prepares {
  @property({ attribute: false }) scene: ConsoleScene = {};
  @property({ attribute: false }) setting: Setting = DEFAULTS;

  /** The scene has been played. */
  ready: Promise<unknown> = Promise.resolve();

  readonly #console = document.createElement('tuki-console');
  readonly #desk = new MemoryDesk();

  override connectedCallback(): void {
    super.connectedCallback();
    this.ready = this.#play();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('setting');
    if (before && before.network !== this.setting.network) this.#meet(this.setting.network);
  }

  async #play(): Promise<void> {
    await this.updateComplete;
    const { scene, setting } = this;
    const { language, network } = setting;
    const translation = await loadStoryTexts(language, CONSOLE_TEXTS);
    forgetWritten();
    history.replaceState(null, '', scene.desk?.(this.#desk, wordsIn(language)) ?? '#/');
    localStorage.setItem(LANGUAGE_KEY, language);
    this.#console.api = this.#desk.api;
    this.append(this.#console);
    if (isPseudoLocale(language)) speakBelow(this.#console, translation);
    const operator = new Hands(this.#console);
    await operator.find('tuki-console-shell, tuki-console-sign-in, tuki-console-welcome, .waiting');
    await scene.act?.(operator, this.#desk, translation);
    if (network !== 'online') this.#meet(network);
  }

  #meet(network: Network): void {
    const desk = this.#desk;
    desk.trouble = network === 'offline' ? 'network_failed' : network === 'error' ? 'desk_failed' : undefined;
    // Awaited before each answer, so each answer waits anew.
    const slowly = { then: (go: () => void) => void setTimeout(go, SLOW_MS) } as unknown as Promise<void>;
    desk.hold = network === 'slow' ? slowly : undefined;
    desk.line(desk.trouble ? 'down' : 'up');
  }
}

/** Each scene has a tab of its own: what was typed in another, and is kept for the tab, is not there. */
function forgetWritten(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('tuki-console')) sessionStorage.removeItem(key);
}

/** Hands other texts to everything inside an element, which knows only the languages that it offers. */
function speakBelow({ shadowRoot }: HTMLElement, translation: Translation): void {
  shadowRoot!.addEventListener('context-request', (event) => {
    const request = event as ContextEvent<typeof translationContext>;
    if (request.context !== translationContext) return;
    request.stopImmediatePropagation();
    request.callback(translation);
  });
}
