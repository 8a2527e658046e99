import { whenIdle } from '../widgets/shared/when-idle.js';
import type { TukiApi, TukiCall } from './api.js';
import type { Facade } from './facade.js';
import { standFacade } from './facade.js';
import { heedMarks } from './heed-marks.js';
import { ifKnown } from './known.js';
import type { LateKit } from './late-kit.js';
import { ignore, lateKit } from './late-kit.js';
import { linkedView } from './links.js';
import type { TagOptions } from './options.js';
import { buttonLanguage } from './options.js';
import { fetchFile } from './rooms.js';

declare const __VERSION__: string;

/** Chromium tells whether each byte is counted: then nothing is fetched before the click (Save Data). */
interface Thrifty {
  readonly connection?: { readonly saveData: boolean };
}

/**
 * Puts the façade on the page, unless it stands there. A `<tuki-faq>` of the page's own is part of what one reads there: the
 * kit comes when it comes into view.
 */
function stand({ element }: Facade, kit: LateKit): void {
  if (!element.isConnected) {
    document.body.append(element);
    element.showPopover?.();
  }
  // Most pages have none, and do not pay for a list.
  if (!document.querySelector('tuki-faq')) return;
  for (const placed of document.querySelectorAll('tuki-faq')) {
    new IntersectionObserver(([seen]) => seen!.isIntersecting && kit.with(ignore)).observe(placed);
  }
}

/** Draws the façade, fetches the kit when it is wanted, and answers the page's calls before and after that. */
export function startTag(options: TagOptions): TukiApi {
  const facade = standFacade(options);
  const { element, button } = facade;
  const kit = lateKit(options, facade);
  const open = (view?: string) => kit.with((ready) => ready.open(view));
  const help: TukiApi['help'] = (code, context) => kit.with((ready) => ready.help(code, context));
  const marks = heedMarks(() => fetchFile(options, 'marks'), help);

  // One function for everything: every page pays for each that runs, and this one runs when something happens.
  const hear = (event: Event) => {
    if (event.type === 'DOMContentLoaded') stand(facade, kit);
    else if (event.type === 'hashchange') follow();
    else if (event.currentTarget === window) marks.press(event);
    // Once the element's class has come, it hears the click itself.
    else if (event.type !== 'click') prepare();
    else if (!element.matches(':defined')) open();
  };
  /** The traveller is about to click. */
  const prepare = () => (navigator as Thrifty).connection?.saveData || kit.with(ignore);
  /** Whoever has followed a link has acted; nothing else opens anything. */
  const follow = () => linkedView() && open(linkedView());
  const heard: readonly (readonly [EventTarget, string])[] = [
    [button.element, 'pointerover'],
    [button.element, 'focusin'],
    [button.element, 'click'],
    [window, 'click'],
    [window, 'hashchange'],
    [window, 'DOMContentLoaded'],
  ];
  for (const [target, type] of heard) target.addEventListener(type, hear, true);

  if (document.body) stand(facade, kit);
  const soon = () => whenIdle(() => kit.with(ignore));
  if (options.debug != null) soon();
  else ifKnown(options.site, soon);
  follow();

  return {
    version: __VERSION__,
    push(...calls: TukiCall[]) {
      for (const [name, ...values] of calls) (this[name] as (...all: readonly unknown[]) => unknown)(...values);
    },
    open,
    help,
    close: () => kit.wanted() && kit.with((ready) => ready.close()),
    setLanguage(tag) {
      options.asked = tag;
      if (kit.wanted()) kit.with((ready) => ready.setLanguage(tag));
      else facade.label(buttonLanguage(options));
    },
    forget: async () => (await kit.get()).forget(),
    on(name, listener) {
      element.addEventListener(`tuki-${name}`, listener);
      return () => element.removeEventListener(`tuki-${name}`, listener);
    },
    stand: () => stand(facade, kit),
    destroy() {
      for (const [target, type] of heard) target.removeEventListener(type, hear, true);
      marks.end();
      kit.end();
      element.remove();
      delete window.tuki;
    },
  };
}
