import type { Documents } from '../contract/index.js';
import type { Translation } from '../i18n/index.js';
import type { Language } from '../rules/index.js';
import { whenIdle } from '../widgets/shared/when-idle.js';
import type { LauncherElement } from '../widgets/launcher/launcher.element.js';
import type { Answers } from './answers.js';
import type { Wanted } from './options.js';
import type { Speech } from './speech.js';

/** What an agency has of its own comes later than the kit, and so does what reads it: its texts, and its answers. */
export class LateRooms {
  #speech: Promise<Speech | undefined> | undefined;
  #answers?: Answers;
  #stopped = false;

  /** @param spoken the language in which the kit stands already */
  constructor(
    private readonly launcher: LauncherElement,
    private readonly documents: Documents,
    private readonly say: (translation: Translation) => void,
    private readonly spoken: Language,
  ) {
    launcher.addEventListener('tuki-open', this.opened);
  }

  /** @param asked the tag that the page itself has named */
  want(wanted: Wanted, asked?: string): void {
    this.#speech ??= import('./speech.js').then(
      ({ Speech }) => new Speech(this.documents, this.say, this.spoken),
      () => (this.#speech = undefined),
    );
    void this.#speech.then((speech) => speech?.want(wanted, asked));
    if (document.querySelector('tuki-faq')) this.opened();
  }

  stop(): void {
    this.#stopped = true;
    this.launcher.removeEventListener('tuki-open', this.opened);
    void this.#speech?.then((speech) => speech?.stop());
    this.#answers?.stop();
  }

  /** The panel has opened: one can write before anything else comes. */
  readonly opened = (): void => whenIdle(() => void this.#answer());

  async #answer(): Promise<void> {
    const [module, speech] = await Promise.all([import('./answers.js').catch(() => undefined), this.#speech]);
    if (!module || !speech || this.#stopped) return;
    this.#answers ??= new module.Answers(this.launcher, speech);
    this.#answers.look();
  }
}
