import type { ErrorCode, Readable } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';
import { coalesce } from '../parts/coalesce.js';
import { Value } from '../parts/value.js';
import { AnswerStore } from './answer.store.js';
import type { FaqApi, FaqSite } from './faq-api.js';
import type { FaqRoute } from './faq-route.js';
import { faqHref } from './faq-route.js';
import { FaqStore } from './faq.store.js';

export interface SitesState {
  /** Absent until the desk has answered. */
  readonly sites?: readonly FaqSite[];
  readonly error?: ErrorCode;
}

/** The answers of all sites as far as they have been looked at, with what is typed in each. */
export class FaqRoom {
  readonly #sites = new Value<SitesState>({});
  readonly sites: Readable<SitesState> = this.#sites;
  readonly #stores = new Map<string, FaqStore>();
  readonly #answers = new Map<string, AnswerStore>();
  #route?: FaqRoute;

  constructor(readonly api: FaqApi) {}

  /** What the address names is kept fresh, or nothing. */
  look(route: FaqRoute | undefined): void {
    const before = this.#route && faqHref(this.#route);
    this.#route = route;
    if (route && faqHref(route) !== before) void this.refresh();
  }

  /** Asks the desk for all that is looked at. Never rejects. */
  readonly refresh = coalesce(async () => {
    if (!this.#route) return;
    if (!this.#sites.value.sites) await this.#loadSites();
    await Promise.all([this.store(this.#route)?.refresh(), this.answer(this.#route)?.refresh()]);
  });

  /** The store of a route's site, or of the first site where none is named. */
  store({ site = this.#sites.value.sites?.[0]?.id }: FaqRoute): FaqStore | undefined {
    if (site === undefined) return undefined;
    const store = this.#stores.get(site) ?? new FaqStore(this.api, site);
    this.#stores.set(site, store);
    return store;
  }

  /** The store of a route's answer, the same one each time, so that nothing is saved by two hands. */
  answer(route: FaqRoute): AnswerStore | undefined {
    if (route.page !== 'answer' && route.page !== 'new') return undefined;
    const key = keyOf(route);
    const store = this.#answers.get(key) ?? new AnswerStore(this.api, route, (id) => this.#adopt(key, route.site, id));
    this.#answers.set(key, store);
    return store;
  }

  /** A new answer has got its name: from now on it is found by that, and the next new one begins empty. */
  #adopt(key: string, site: string, id: string): void {
    this.#answers.set(`${site}/${id}`, this.#answers.get(key)!);
    this.#answers.delete(key);
  }

  async #loadSites(): Promise<void> {
    try {
      this.#sites.set({ sites: await this.api.sites() });
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      this.#sites.change({ error: error.code });
    }
  }
}

function keyOf(route: Extract<FaqRoute, { page: 'answer' | 'new' }>): string {
  return route.page === 'answer' ? `${route.site}/${route.id}` : faqHref(route);
}
