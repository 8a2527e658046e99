import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this the dialog fills the screen and is modal. */
const PHONE = '(max-width: 640px), (max-height: 480px)';

/**
 * A dialog that stands beside the page where there is room, and fills the screen of a phone as a modal sheet. Use it as the
 * listener of its dialog: `<dialog @close=${sheet} @cancel=${sheet} @keydown=${sheet}>`.
 */
export class Sheet implements ReactiveController, EventListenerObject {
  isOpen = false;
  readonly #phone = matchMedia(PHONE);

  /**
   * @param host whose template has the dialog
   * @param closed runs when the dialog has closed, whoever closed it
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly closed: () => void,
  ) {
    host.addController(this);
  }

  /** A keyboard on the screen would cover what is written into. */
  get fillsScreen(): boolean {
    return this.#phone.matches;
  }

  hostConnected(): void {
    this.#phone.addEventListener('change', this);
    // Whoever is moved in a page leaves the top layer.
    this.#changeManner();
  }

  hostDisconnected(): void {
    this.#phone.removeEventListener('change', this);
  }

  /** Opens the dialog once its content is there. Answers false when it was open already. */
  async open(): Promise<boolean> {
    const opening = !this.isOpen;
    this.isOpen = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (opening) this.#show();
    return opening;
  }

  close(): void {
    if (this.isOpen) this.#dialog.close();
  }

  handleEvent(event: Event): void {
    if (event.type === 'close') this.#hasClosed();
    else if (event.type === 'change') this.#changeManner();
    else if (event.type === 'cancel' || this.#isEscape(event as KeyboardEvent)) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  /** A dialog that is not modal has no Escape of its own. An Escape that ends an IME's composing is not for us. */
  #isEscape({ key, isComposing, defaultPrevented }: KeyboardEvent): boolean {
    return key === 'Escape' && !isComposing && !defaultPrevented;
  }

  get #dialog(): HTMLDialogElement {
    return this.host.shadowRoot!.querySelector('dialog')!;
  }

  #show(): void {
    if (this.fillsScreen) this.#dialog.showModal();
    else this.#dialog.show();
  }

  /** A phone turned on its side: the same dialog in its other manner, without a word to the page. */
  #changeManner(): void {
    if (!this.isOpen) return;
    const focused = this.host.shadowRoot!.activeElement as HTMLElement | null;
    this.#dialog.close();
    this.#show();
    focused?.focus({ preventScroll: true });
  }

  #hasClosed(): void {
    // Closed only to open in its other manner.
    if (this.#dialog.open) return;
    this.isOpen = false;
    this.host.requestUpdate();
    this.closed();
  }
}
