import type { ErrorCode, FaqFormat, FaqImport, FaqImportResult, Readable } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';
import { Refusal } from '../line/refusal.js';
import { Value } from '../parts/value.js';
import type { FaqApi } from './faq-api.js';
import { formatOf } from './import-text.js';

/** What the operator has given and chosen. */
export interface ImportWish {
  readonly from: 'text' | 'url';
  readonly text: string;
  readonly url: string;
  readonly format: FaqFormat;
  readonly language: string;
  /** Publish at once; else drafts. */
  readonly publish: boolean;
}

export interface ImportState {
  readonly wish: ImportWish;
  readonly busy?: 'looking' | 'applying';
  /** What would change, or, once applied, what has. Absent until it has been looked at. */
  readonly result?: FaqImportResult;
  /** Ids that are wanted. */
  readonly chosen: ReadonlySet<string>;
  readonly error?: ErrorCode;
}

const NOTHING: ImportWish = { from: 'text', text: '', url: '', format: 'json-ld', language: '', publish: false };

/** One import: given, looked at, chosen from, applied. */
export class ImportStore {
  readonly #state: Value<ImportState>;
  readonly state: Readable<ImportState>;

  constructor(
    private readonly api: FaqApi,
    readonly site: string,
    language: string,
  ) {
    this.#state = new Value<ImportState>({ wish: { ...NOTHING, language }, chosen: new Set() });
    this.state = this.#state;
  }

  /** Another wish needs another look. The format follows the text, until the operator says otherwise. */
  wish(part: Partial<ImportWish>): void {
    const guess = part.text && !part.format ? { format: formatOf(part.text) } : {};
    const wish = { ...this.#state.value.wish, ...guess, ...part };
    this.#state.set({ wish, chosen: new Set() });
  }

  choose(id: string, on: boolean): void {
    const chosen = new Set(this.#state.value.chosen);
    if (on) chosen.add(id);
    else chosen.delete(id);
    this.#state.change({ chosen });
  }

  /** Asks the desk what would change; nothing is stored. */
  async look(): Promise<void> {
    await this.#ask('looking', {});
  }

  /** Does what was looked at, as far as it is chosen. */
  async apply(): Promise<void> {
    const { result, chosen } = this.#state.value;
    if (result) await this.#ask('applying', { apply: result.token, only: [...chosen] });
  }

  async #ask(busy: 'looking' | 'applying', more: Partial<FaqImport>): Promise<void> {
    const { wish } = this.#state.value;
    if (this.#state.value.busy) return;
    this.#state.change({ busy, error: undefined });
    try {
      const result = await this.api.import(this.site, { ...requestOf(wish), ...more });
      if (this.#state.value.wish === wish) this.#show(result);
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      // Somebody has changed something since the look: here is the new one.
      const preview = error instanceof Refusal ? (error.answer as { preview?: FaqImportResult }).preview : undefined;
      if (preview) this.#show(preview);
      this.#state.change({ error: error.code });
    } finally {
      this.#state.change({ busy: undefined });
    }
  }

  #show(result: FaqImportResult): void {
    const wanted = result.changes.filter(({ change }) => change !== 'same').map(({ id }) => id);
    this.#state.change({ result, chosen: new Set(wanted) });
  }
}

function requestOf({ from, text, url, format, language, publish }: ImportWish): FaqImport {
  return { format, language, publish, ...(from === 'text' ? { text } : { url: url.trim() }) };
}
