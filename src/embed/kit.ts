import '../widgets/chat/chat.js';
import '../widgets/launcher/panel.js';
import { createDeskConnector } from '../connectors/desk/index.js';
import type { Translation } from '../i18n/index.js';
import { KIT_TEXTS, loadTranslation } from '../i18n/index.js';
import { openDevice } from '../offline/index.js';
import type { Conversations, Port } from '../contract/index.js';
import { pickLanguage } from '../rules/index.js';
import type { LauncherElement } from '../widgets/launcher/launcher.element.js';
import type { TukiLanguageEvent } from '../widgets/launcher/launcher.events.js';
import { whenIdle } from '../widgets/shared/when-idle.js';
import { LateRooms } from './late-rooms.js';
import type { Wanted } from './options.js';
import type { ProblemContext } from './problem.js';
import { rememberLanguage } from './options.js';

/** Whom the kit speaks for, and where. */
export interface KitOptions {
  readonly site: string;
  /** Address of the desk, without a slash at the end; relative addresses in its documents begin there. */
  readonly desk: string;
  /** Whether `desk` is a folder of plain content files and no desk. Any text that is not empty says so. */
  readonly content?: string;
  /** BCP 47 tags, most wanted first. */
  readonly wanted: Wanted;
  /** The one of them that the page itself has named, if the language is not that of the page. */
  readonly lang?: string;
  /** Address of the site's own file that brings our service worker, and where the code is that it keeps. */
  readonly worker?: string;
  readonly script?: string;
  /** Another way to the agency than the desk's own: makes the port of whoever holds the secret. */
  readonly connect?: (secret: () => string | undefined) => Port;
}

/** The kit at work on one launcher. */
export interface Kit {
  /** @param view what to show: `faq/` and the id of an answer; nothing for the panel's home */
  open(view?: string): Promise<void>;
  close(): void;
  /** Opens what helps with a failure on the page. */
  help(code: string, context?: ProblemContext): Promise<void>;
  /** @param tag BCP 47: one of the kit's languages or one that the site has texts in */
  setLanguage(tag: string): void;
  forget(): Promise<void>;
  /** Leaves no listener, timer, lock or element behind. */
  destroy(): void;
}

/** What says in the page why the kit does not work. */
export const loadDebug = () => import('./debug.js');
/** What answers when something has failed on the page … */
const loadHelp = () => import('./help.js');
/** … and what asks where the page has marked it. */
export const loadMarks = () => import('./marks.js');

async function connectorOf({ site, desk, content }: KitOptions): Promise<NonNullable<KitOptions['connect']>> {
  if (!content) return (secret) => createDeskConnector({ desk, site, secret });
  const { createStaticConnector } = await import('../connectors/static/index.js');
  return (secret) => createStaticConnector({ content: desk, site, secret });
}

/**
 * Prepares for the end of the network, once the panel has opened: nothing is kept of somebody who has only come by. A
 * failure that asks for help may come with it; the worker keeps the kit.
 */
function prepareForOffline(
  launcher: LauncherElement,
  options: KitOptions,
  language: string,
  conversations: Conversations,
): void {
  loadHelp().catch(() => undefined);
  const { worker, script = document.baseURI } = options;
  if (!worker || !navigator.serviceWorker) return;
  const code = new URL('.', script).href;
  import('./worker-registration.js')
    .then(({ startWorker }) => startWorker({ ...options, worker, code, language }, conversations))
    .then((outlives) => (launcher.outlives = outlives))
    .catch(() => undefined);
}

/**
 * Joins a launcher to its device and its desk.
 * @param element a `<tuki-launcher>`, on the page or not yet
 */
export async function createKit(element: HTMLElement, options: KitOptions): Promise<Kit> {
  customElements.upgrade(element);
  const launcher = element as LauncherElement;
  const { site, desk, lang, wanted } = options;
  const say = (translation: Translation) => {
    if (!launcher.hasAttribute('label')) launcher.lang = translation.language;
    launcher.translation = translation;
  };
  const language = pickLanguage(wanted);
  // First of all, since it may fail: then nothing has been opened that would have to be closed.
  say(await loadTranslation(language, KIT_TEXTS));
  const connect = options.connect ?? (await connectorOf(options));

  const device = openDevice({ site, connect });
  launcher.baseAddress = `${desk}/`;
  launcher.documents = device.documents;
  launcher.conversations = device.conversations;
  launcher.commands = device.commands;

  const late = new LateRooms(launcher, device.documents, say, language);
  late.want(wanted, lang);
  const chooseLanguage = ({ language: chosen }: TukiLanguageEvent) => {
    rememberLanguage(site, chosen);
    // By that the script tag sees that there is something to remember.
    void device.keep();
    late.want([chosen, ...wanted]);
  };
  const forgetLanguage = () => rememberLanguage(site, null);
  const opened = () =>
    whenIdle(() => signal.aborted || prepareForOffline(launcher, options, language, device.conversations));
  const ended = new AbortController();
  const { signal } = ended;
  launcher.addEventListener('tuki-language', chooseLanguage, { signal });
  launcher.addEventListener('tuki-forget', forgetLanguage, { signal });
  void device.start();
  // Somebody quick has opened the panel before anybody here could hear of it.
  if (launcher.shadowRoot?.querySelector('dialog')?.open) {
    opened();
    late.opened();
  } else launcher.addEventListener('tuki-open', opened, { once: true, signal });

  if (launcher.matches(':hover,:focus-within')) launcher.prepare();

  return {
    open: (view = '') => launcher.show({ answer: /^faq\/(.+)/.exec(view)?.[1] }),
    close: () => launcher.close(),
    help: (code, context) =>
      loadHelp().then(
        ({ help }) => help(launcher, device.documents, code, context),
        () => launcher.show(),
      ),
    setLanguage: (tag) => late.want([tag, ...wanted], tag),
    forget: () => {
      forgetLanguage();
      return device.conversations.forget();
    },
    destroy() {
      ended.abort();
      late.stop();
      launcher.remove();
      void device.close();
    },
  };
}
