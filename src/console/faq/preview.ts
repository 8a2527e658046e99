import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FaqContent, FaqPreview } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';
import type { Written } from './written.js';
import { contentOf } from './written.js';

/** Short enough to be called live, long enough for a word to be finished. */
const PAUSE_MS = 300;

/** Markdown as travellers will see it, by the desk, which is the one that reads it in the end. The latest text wins. */
export class Preview implements ReactiveController {
  /** Absent until the desk has answered. */
  shown?: FaqPreview;
  /** The desk could not be asked; what is shown is from before. */
  failed = false;
  #asked?: string;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param ask the desk's reading of a text */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => Written | undefined,
    private readonly ask: (content: FaqContent) => Promise<FaqPreview>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const written = this.find();
    if (!written) return;
    const content = contentOf(written);
    const key = JSON.stringify(content);
    if (key === this.#asked) return;
    const first = this.#asked === undefined;
    this.#asked = key;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(content, key), first ? 0 : PAUSE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#asked = undefined;
  }

  async #load(content: FaqContent, key: string): Promise<void> {
    try {
      // A form that nobody has begun has nothing wrong with it.
      const preview = content.answer === '' ? { answer: [], problems: [] } : await this.ask(content);
      if (key !== this.#asked) return;
      this.shown = preview;
      this.failed = false;
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      this.failed = true;
    }
    this.host.requestUpdate();
  }
}
