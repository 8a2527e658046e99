import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Drags a line of a list by its handle, with a mouse, a finger or a pen. Escape lets it go where it was. Lines carry
 * `data-id`, handles are inside them.
 */
export class Drag implements ReactiveController {
  /** The line that is dragged, and the one that it would take the place of. */
  id?: string;
  over?: string;

  /** @param dropped called with both when they differ */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly dropped: (id: string, over: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** For the handle's `pointerdown`. */
  readonly start = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const line = handle.closest<HTMLElement>('[data-id]');
    if (!line || event.button !== 0) return;
    event.preventDefault();
    this.id = this.over = line.dataset['id'];
    addEventListener('pointermove', this.#move);
    addEventListener('pointerup', this.#drop);
    addEventListener('pointercancel', this.#end);
    addEventListener('keydown', this.#key, true);
    this.host.requestUpdate();
  };

  readonly #move = ({ clientX, clientY }: PointerEvent) => {
    const under = this.host.shadowRoot?.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-id]');
    if (!under || under.dataset['id'] === this.over) return;
    this.over = under.dataset['id'];
    this.host.requestUpdate();
  };

  readonly #drop = () => {
    const { id, over } = this;
    this.#end();
    if (id !== undefined && over !== undefined && id !== over) this.dropped(id, over);
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#end();
  };

  readonly #end = () => {
    this.id = this.over = undefined;
    removeEventListener('pointermove', this.#move);
    removeEventListener('pointerup', this.#drop);
    removeEventListener('pointercancel', this.#end);
    removeEventListener('keydown', this.#key, true);
    this.host.requestUpdate();
  };
}
