import type { Documents } from '../contract/index.js';
import type { Translation } from '../i18n/index.js';
import type { Language } from '../rules/index.js';
import type { LauncherElement } from '../widgets/launcher/launcher.element.js';
import type { Answers } from './answers.js';
import type { Wanted } from './options.js';
import type { Speech } from './speech.js';

/** What an agency has of its own comes later than the kit, and so does what reads it: its texts, and its answers. */
export class LateRooms {
  #speech: Promise<Speech | undefined> | undefined;
  #answers?: Answers;

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
    if (document.querySelector('tuki-faq')) void this.opened();
  }

  stop(): void {
    this.launcher.removeEventListener('tuki-open', this.opened);
    void this.#speech?.then((speech) => speech?.stop());
    this.#answers?.stop();
  }

  /** The panel has opened. */
  readonly opened = async (): Promise<void> => {
    const [module, speech] = await Promise.all([import('./answers.js').catch(() => undefined), this.#speech]);
    if (!module || !speech) return;
    this.#answers ??= new module.Answers(this.launcher, speech);
    this.#answers.look();
  };
}
