import { provide } from '@lit/context';
import type { PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type {
  Commands,
  Conversations,
  Documents,
  LanguageTag,
  Problem,
  Readable,
  SiteDocument,
  TripPhase,
} from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import type { TukiAskEvent } from '../shared/ask-event.js';
import { buttons } from '../shared/button/button.styles.js';
import {
  baseAddressContext,
  commandsContext,
  conversationsContext,
  documentsContext,
  translationContext,
  tripPhaseContext,
} from '../shared/context.js';
import { dialog } from '../shared/dialog/dialog.styles.js';
import { Sheet } from '../shared/dialog/sheet.js';
import { notice } from '../shared/notice/notice.styles.js';
import { base } from '../shared/style/base.styles.js';
import { tokens } from '../shared/style/tokens.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import type { TukiViewEvent, View } from '../shared/view-event.js';
import { Watch } from '../shared/watch.js';
import { whenIdle } from '../shared/when-idle.js';
import type { LauncherButton } from './button-parts.js';
import { buttonParts } from './button-parts.js';
import { KeyboardRoom } from './keyboard-room.js';
import { TukiCloseEvent, TukiLanguageEvent, TukiOpenEvent, TukiUnreadEvent } from './launcher.events.js';
import { launcherStyles } from './launcher.styles.js';
import { notices } from './notices.js';
import { iconButton, languageChoice } from './panel-head.js';
import { siteName } from './site-name.js';

const HOME: View = {};

/** What is asked of `tuki-chat`, whose room this one does not know. */
interface ChatFace {
  begin(text: string): Promise<void>;
  renew(): Promise<void>;
}

/**
 * The button on the page and the panel behind it. It never opens, moves or makes a sound by itself.
 *
 * @element tuki-launcher
 * @attr {left|right} position - which lower corner, right by default
 * @attr {light|dark|auto} theme - auto follows the traveller's own setting
 * @attr color - the brand's colour, any CSS colour; read when the element is created
 * @attr label - what stands on the button, instead of the kit's own words
 * @attr {before|during|after} phase - when on the trip the page is read: what is asked then comes first
 * @csspart launcher - the button
 * @csspart panel - the dialog
 * @cssproperty [--tuki-color-brand=#1f5f6b] - the brand's colour; everything coloured follows from it
 * @cssproperty --tuki-color-on-brand - ink on the brand's colour; black or white by default, whichever is more readable
 * @cssproperty --tuki-color-surface - what the panel's words stand on
 * @cssproperty --tuki-color-ink - the words; whoever sets it, or the surface, answers for the contrast
 * @cssproperty [--tuki-radius=0.75em] - roundness of corners
 * @cssproperty --tuki-shadow - elevation of the panel
 * @cssproperty --tuki-font - font family
 * @cssproperty [--tuki-panel-width=25em] - of the panel where it does not fill the screen
 * @cssproperty [--tuki-panel-height=43em] - of the panel where it does not fill the screen
 * @cssproperty --tuki-button-radius - roundness of buttons
 * @cssproperty --tuki-field-radius - roundness of text fields
 * @fires tuki-open - the panel has opened
 * @fires tuki-close - the panel has closed
 * @fires tuki-language - the traveller has chosen another language
 * @fires tuki-unread - the number of unseen messages has changed
 */
export class LauncherElement extends TukiElement {
  static override styles = [tokens, base, buttons, dialog, notice, launcherStyles];

  /**
   * Draws the button where none stands yet. The script tag has drawn it long before this class comes, and spares its
   * bytes here; `launcher.ts` brings it for those who place the element by hand.
   */
  static facade?: (element: HTMLElement) => void;

  @property({ reflect: true }) position?: 'left' | 'right';
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';
  @property() label?: string;

  @provide({ context: conversationsContext })
  @property({ attribute: false })
  conversations?: Conversations;

  @provide({ context: commandsContext })
  @property({ attribute: false })
  commands?: Commands;

  @provide({ context: tripPhaseContext })
  @property()
  phase?: TripPhase;

  @provide({ context: documentsContext })
  @property({ attribute: false })
  documents?: Documents;

  @provide({ context: baseAddressContext })
  @property({ attribute: false })
  baseAddress = document.baseURI;

  @provide({ context: translationContext })
  @property({ attribute: false })
  override translation?: Translation = undefined;

  /** Whether what waits is sent even after the page has been closed. */
  @property({ attribute: false }) outlives = false;

  @state() private view: View = HOME;
  /** What has gone wrong on the page, for the next message. */
  @state() private problem?: Problem;
  /** The panel is drawn, though nobody may see it yet … */
  @state() private prepared = false;
  /** … and has been seen, so that what it lacks may be fetched. */
  @state() private awake = false;
  /** The address that could not be shown: wrong, blocked by the page's policy, or no network. */
  @state() private brokenLogo?: string;

  @query('#title') private readonly heading?: HTMLElement;
  @query('tuki-chat') private readonly chat?: HTMLElement & ChatFace;
  @query('tuki-home') private readonly home?: HTMLElement;
  @query('tuki-faq-answer:defined') private readonly shown?: HTMLElement;

  #button!: LauncherButton;
  #siteDocument?: Readable<SiteDocument | undefined>;
  #unread = 0;
  readonly #keyboardRoom = new KeyboardRoom(this);
  readonly #sheet = new Sheet(this, () => this.#closed());
  readonly #state = new Watch(this, () => this.conversations?.state);
  readonly #site = new Watch(this, () => this.#siteDocument);

  /** Draws the panel before it is wanted, so that it opens at once. */
  prepare(): void {
    whenIdle(() => (this.prepared = true));
  }

  /** Opens the panel, or changes its view when it is open already. */
  async show(view: View = HOME): Promise<void> {
    this.view = view;
    if (!this.#sheet.isOpen) await this.chat?.renew();
    const opened = await this.#sheet.open();
    if (opened || view.answer) this.#focusView();
    if (!opened) return;
    this.dispatchEvent(new TukiOpenEvent());
    whenIdle(() => (this.awake = this.#sheet.isOpen));
  }

  /** Opens the panel at what helps with a failure on the page; the next message tells of it. */
  async help(problem?: Problem, answer?: string): Promise<void> {
    this.problem = problem;
    await this.show({ conversation: this.view.conversation, answer });
  }

  /** Opens the panel where one writes, with what the traveller has in mind already. */
  async ask(text: string): Promise<void> {
    await this.#go({ conversation: this.view.conversation });
    await this.show(this.view);
    await this.chat?.begin(text);
  }

  /** Closes the panel; focus goes back to where it was. */
  close(): void {
    this.#sheet.close();
  }

  override connectedCallback(): void {
    // A copy of the tag's button that a page has put back from its memory of itself: the tag stands there anew.
    if (!this.shadowRoot && !LauncherElement.facade) return this.remove();
    super.connectedCallback();
    // Whoever is moved in a page leaves the top layer; whoever has put us here may bring us there at once.
    if (this.popover) queueMicrotask(() => this.isConnected && this.togglePopover(true));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.shadowRoot) LauncherElement.facade?.(this);
    const drawn = [...(this.shadowRoot?.adoptedStyleSheets ?? [])];
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...drawn, this.#keyboardRoom.sheet];
    this.#button = buttonParts(root.querySelector('.launcher')!);
    this.#button.element.addEventListener('click', this.#toggle);
    for (const type of ['pointerover', 'focusin']) this.#button.element.addEventListener(type, () => this.prepare());
    // The button may be under the traveller's finger right now: Lit renders before it and leaves it where it is.
    this.renderOptions.renderBefore = this.#button.element;
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('documents') || changed.has('translation')) {
      this.#siteDocument = this.translation && this.documents?.watch('site', this.translation.language);
    }
  }

  protected override updated(): void {
    const unread = this.#state.value?.unread ?? 0;
    if (this.translation) this.#labelButton(unread);
    this.#button.element.setAttribute('aria-expanded', String(this.#sheet.isOpen));
    if (unread !== this.#unread) this.dispatchEvent(new TukiUnreadEvent((this.#unread = unread)));
  }

  #labelButton(unread: number): void {
    const label = this.label ?? this.t('panel:launcher');
    const news = this.label
      ? `${label}, ${this.t('panel:unread', { count: unread })}`
      : this.t('panel:launcherUnread', { count: unread });
    this.#button.show(label, unread, unread > 0 ? news : label);
  }

  protected override render() {
    return html`<dialog
      part="panel"
      class=${this.prepared ? 'prepared' : nothing}
      lang=${this.translation?.language ?? nothing}
      dir=${this.translation?.dir ?? nothing}
      aria-labelledby="title"
      @close=${this.#sheet}
      @cancel=${this.#sheet}
      @keydown=${this.#sheet}
      @tuki-view=${this.#viewAsked}
      @tuki-ask=${this.#asked}
      @tuki-told=${() => (this.problem = undefined)}
    >
      ${this.#sheet.isOpen || this.prepared ? this.#panel() : nothing}
    </dialog>`;
  }

  #panel() {
    const site = this.#site.value;
    // Unseen it is home: what is drawn of a conversation counts as read.
    const { conversation: talk, answer } = this.#sheet.isOpen ? this.view : HOME;
    return html`<header class=${talk || answer ? 'talk' : nothing}>
        ${talk || answer ? iconButton('back', this.t('panel:back'), () => this.#back()) : nothing}
        <h2 id="title" tabindex="-1">${site ? this.#name(site) : this.words('panel:home')}</h2>
        ${languageChoice(this.translation, site, this.#chooseLanguage)}
        ${iconButton('close', this.t('panel:close'), () => this.close())}
      </header>
      <div role="status">${notices(this.#state.value, this.outlives, this.translation)}</div>
      <tuki-chat .conversation=${talk} .aside=${answer} .problem=${this.problem}>
        <tuki-home .site=${site} .dormant=${!this.awake} ?hidden=${Boolean(answer)}></tuki-home>
        ${answer ? html`<tuki-faq-answer .answer=${answer}></tuki-faq-answer>` : nothing}
        <tuki-faq-offers slot="offers"></tuki-faq-offers>
      </tuki-chat>`;
  }

  #name(site: SiteDocument) {
    const logo = site.logo && new URL(site.logo, this.baseAddress).href;
    return siteName(site, logo === this.brokenLogo ? undefined : logo, () => (this.brokenLogo = logo));
  }

  async #go(view: View): Promise<void> {
    this.view = view;
    await this.updateComplete;
    this.#focusView();
  }

  /** One can write at once; on a phone, where the keyboard would cover the panel, after a tap. */
  #focusView(): void {
    const written = this.#sheet.fillsScreen ? this.heading : this.chat;
    const place = this.view.answer ? (this.shown ?? this.heading) : written;
    place?.focus({ preventScroll: true });
  }

  /** From an answer to where it was found, from a conversation home. */
  async #back(): Promise<void> {
    const { conversation, answer } = this.view;
    if (!answer || conversation || this.#sheet.fillsScreen) return this.#go(answer ? { conversation } : HOME);
    this.view = HOME;
    await this.updateComplete;
    this.home?.focus();
  }

  /** Whoever has just sent a first message goes on writing where they are. */
  readonly #viewAsked = ({ view, target }: TukiViewEvent) => {
    if (target === this.chat) this.view = view;
    else void this.#go(view.answer ? { ...this.view, ...view } : view);
  };

  readonly #asked = (event: TukiAskEvent) => {
    event.stopPropagation();
    void this.ask(event.text);
  };

  readonly #toggle = () => (this.#sheet.isOpen ? this.close() : this.show());

  #closed(): void {
    this.prepared = this.awake = false;
    // A browser gives focus back only where it was; without a focused element before, the button is the place.
    if (!document.activeElement || document.activeElement === document.body || document.activeElement === this) {
      this.#button.element.focus({ preventScroll: true });
    }
    this.dispatchEvent(new TukiCloseEvent());
  }

  readonly #chooseLanguage = (language: LanguageTag) => void this.dispatchEvent(new TukiLanguageEvent(language));
}
