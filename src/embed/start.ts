import { pickLanguage } from '../rules/index.js';
import type { TukiApi, TukiCall } from './api.js';
import type { Facade } from './facade.js';
import { standFacade } from './facade.js';
import type { Kit } from './kit.js';
import type { TagOptions } from './options.js';
import { hasConversation } from './options.js';
import { followLinks } from './links.js';
import { fetchDebug, fetchRooms } from './rooms.js';

declare const __VERSION__: string;

/** What tells that the traveller is about to open the panel, before the click. */
const INTENT = ['pointerover', 'focusin', 'touchstart'] as const;

const ignore = () => undefined;

/** The kit, fetched once when it is first wanted; after a failure it is fetched again the next time. */
class LateKit {
  #kit?: Promise<Kit>;
  #failures = 0;

  constructor(
    readonly options: TagOptions,
    private readonly facade: Facade,
    private readonly signal: AbortSignal,
  ) {}

  get wanted(): boolean {
    return this.#kit !== undefined;
  }

  async get(): Promise<Kit> {
    this.#kit ??= fetchRooms(this.options, this.#failures).then(({ createKit }) =>
      createKit(this.facade.element, this.options),
    );
    try {
      return await this.#kit;
    } catch (cause) {
      this.#kit = undefined;
      this.#failures += 1;
      this.facade.label(this.options.language, true);
      throw cause;
    }
  }

  /** Runs on the kit when it is there. A page need not handle a network that is down: the button says so itself. */
  with(run: (kit: Kit) => unknown): void {
    this.get().then((kit) => this.signal.aborted || run(kit), ignore);
  }
}

/** Puts the façade on the page as soon as there is a body to carry it, unless it stands there. */
function stand({ element }: Facade, signal: AbortSignal): void {
  const append = () => element.isConnected || document.body.append(element);
  if (document.body) append();
  else document.addEventListener('DOMContentLoaded', append, { signal, once: true });
}

/** The façade's own click; once the element's class has come, it listens itself. */
function fetchOnIntent({ element, button }: Facade, kit: LateKit, signal: AbortSignal): void {
  for (const type of INTENT) {
    button.element.addEventListener(type, () => kit.with(ignore), { signal, passive: true, once: true });
  }
  button.element.addEventListener('click', () => 'show' in element || kit.with((ready) => ready.open()), { signal });
}

/** What stands in the page itself is part of what one reads there: its code comes when it comes into view. */
function fetchWhenSeen(kit: LateKit, signal: AbortSignal): void {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    kit.with(ignore);
  });
  signal.addEventListener('abort', () => seen.disconnect());
  const look = () => document.querySelectorAll('tuki-faq').forEach((element) => seen.observe(element));
  look();
  document.addEventListener('DOMContentLoaded', look, { signal });
}

/** Draws the façade, fetches the kit when it is wanted, and answers the page's calls before and after that. */
export function startTag(options: TagOptions): TukiApi {
  const facade = standFacade(options);
  const ended = new AbortController();
  const { signal } = ended;
  const kit = new LateKit({ ...options }, facade, signal);
  stand(facade, signal);
  fetchOnIntent(facade, kit, signal);
  fetchWhenSeen(kit, signal);
  // Safari has no requestIdleCallback; a task of its own is the next best.
  if (hasConversation(options.site))
    (window.requestIdleCallback ?? setTimeout)(() => signal.aborted || kit.with(ignore));

  if (options.debug !== undefined) fetchDebug(options).then(({ explain }) => explain(options), console.warn);

  const open = (view?: string) => kit.with((ready) => ready.open(view));
  followLinks(open, signal);

  return {
    version: __VERSION__,
    push(...calls: TukiCall[]) {
      for (const [name, ...values] of calls) (this[name] as (...all: readonly unknown[]) => unknown)(...values);
    },
    open,
    close: () => kit.wanted && kit.with((ready) => ready.close()),
    setLanguage(tag) {
      const wanted = [tag, ...options.wanted];
      const language = pickLanguage(wanted);
      Object.assign(kit.options, { wanted, language, lang: tag });
      if (kit.wanted) kit.with((ready) => ready.setLanguage(tag));
      else facade.label(language);
    },
    forget: async () => (await kit.get()).forget(),
    on(name, hear) {
      facade.element.addEventListener(`tuki-${name}`, hear, { signal });
      return () => facade.element.removeEventListener(`tuki-${name}`, hear);
    },
    stand: () => stand(facade, signal),
    destroy() {
      ended.abort();
      facade.element.remove();
      delete window.tuki;
      if (kit.wanted) kit.get().then((ready) => ready.destroy(), ignore);
    },
  };
}
