import { pickLanguage } from '../rules/index.js';
import type { TukiApi, TukiCall } from './api.js';
import type { Facade } from './facade.js';
import { standFacade } from './facade.js';
import type { Kit } from './kit.js';
import type { TagOptions } from './options.js';
import { hasConversation } from './options.js';
import { heedMarks } from './heed-marks.js';
import { followLinks } from './links.js';
import { fetchFile, fetchRooms } from './rooms.js';

declare const __VERSION__: string;

/** What tells that the traveller is about to open the panel, before the click. */
const INTENT = ['pointerover', 'focusin', 'touchstart'] as const;

const ignore = () => undefined;

/** The kit, fetched once when it is first wanted; after a failure it is fetched again the next time. */
interface LateKit {
  wanted(): boolean;
  get(): Promise<Kit>;
  /** Runs on the kit when it is there. A page need not handle a network that is down: the button says so itself. */
  with(run: (kit: Kit) => unknown): void;
}

function lateKit(options: TagOptions, facade: Facade, signal: AbortSignal): LateKit {
  let kit: Promise<Kit> | undefined;
  let failures = 0;
  const get = async () => {
    kit ??= fetchRooms(options, failures).then(({ createKit }) => createKit(facade.element, options));
    try {
      return await kit;
    } catch (cause) {
      kit = undefined;
      failures += 1;
      facade.label(options.language, true);
      throw cause;
    }
  };
  return {
    get,
    wanted: () => kit !== undefined,
    with: (run) => void get().then((ready) => signal.aborted || run(ready), ignore),
  };
}

/**
 * Puts the façade on the page as soon as there is a body to carry it, unless it stands there. A `<tuki-faq>` of the page's
 * own is part of what one reads there: the kit comes when it comes into view.
 */
function stand({ element }: Facade, kit: LateKit, signal: AbortSignal): void {
  const append = () => {
    if (!element.isConnected) {
      document.body.append(element);
      element.showPopover?.();
    }
    for (const placed of document.querySelectorAll('tuki-faq')) {
      new IntersectionObserver(([seen]) => seen!.isIntersecting && (signal.aborted || kit.with(ignore))).observe(
        placed,
      );
    }
  };
  if (document.body) append();
  addEventListener('DOMContentLoaded', append, { signal });
}

/** Chromium tells whether each byte is counted: then nothing is fetched before the click (Save Data). */
interface Thrifty {
  readonly connection?: { readonly saveData: boolean };
}

/** The façade's own click; once the element's class has come, it listens itself. */
function fetchOnIntent({ element, button }: Facade, kit: LateKit, signal: AbortSignal): void {
  for (const type of (navigator as Thrifty).connection?.saveData ? [] : INTENT) {
    button.element.addEventListener(type, () => kit.with(ignore), { signal, passive: true, once: true });
  }
  button.element.addEventListener('click', () => element.matches(':defined') || kit.with((ready) => ready.open()), {
    signal,
  });
}

/** Draws the façade, fetches the kit when it is wanted, and answers the page's calls before and after that. */
export function startTag(options: TagOptions): TukiApi {
  const { wanted: own } = options;
  const facade = standFacade(options);
  const ended = new AbortController();
  const { signal } = ended;
  const kit = lateKit(options, facade, signal);
  stand(facade, kit, signal);
  fetchOnIntent(facade, kit, signal);
  // Safari has no requestIdleCallback; a task of its own is the next best.
  if (hasConversation(options.site) || options.debug != null)
    (window.requestIdleCallback ?? setTimeout)(() => signal.aborted || kit.with(ignore));

  const open = (view?: string) => kit.with((ready) => ready.open(view));
  followLinks(open, signal);
  const help: TukiApi['help'] = (code, context) => kit.with((ready) => ready.help(code, context));
  heedMarks(() => fetchFile(options, 'marks'), help, signal);

  return {
    version: __VERSION__,
    push(...calls: TukiCall[]) {
      for (const [name, ...values] of calls) (this[name] as (...all: readonly unknown[]) => unknown)(...values);
    },
    open,
    help,
    close: () => kit.wanted() && kit.with((ready) => ready.close()),
    setLanguage(tag) {
      const wanted = [tag, ...own];
      const language = pickLanguage(wanted);
      Object.assign(options, { wanted, language, lang: tag });
      if (kit.wanted()) kit.with((ready) => ready.setLanguage(tag));
      else facade.label(language);
    },
    forget: async () => (await kit.get()).forget(),
    on(name, hear) {
      facade.element.addEventListener(`tuki-${name}`, hear, { signal });
      return () => facade.element.removeEventListener(`tuki-${name}`, hear);
    },
    stand: () => stand(facade, kit, signal),
    destroy() {
      ended.abort();
      facade.element.remove();
      delete window.tuki;
      if (kit.wanted()) kit.get().then((ready) => ready.destroy(), ignore);
    },
  };
}
