import type { DocumentMap, DocumentName, Documents, Port, Readable } from '../contract/index.js';
import { keepDocument, keepMade } from './acts/incoming.js';
import { Derived } from './readable.js';
import type { DocumentRow } from './schema.js';
import type { DeviceStore } from './store.js';

interface Watched {
  readonly document: DocumentName;
  readonly language: string;
  version?: string | undefined;
  readonly content: Derived<DocumentRow['content'] | undefined>;
}

/** Public documents: what the device has at once, what the port has when it can be had. Stale beats nothing. */
export class DeviceDocuments implements Documents {
  readonly #watched = new Map<string, Watched>();
  /** Something on the page is worth hearing of when it changes. Who the agency is does not change while one looks. */
  live = false;

  /** @param lively called when `live` becomes true */
  constructor(
    private readonly store: DeviceStore,
    private readonly port: Port,
    private readonly lively: () => void,
  ) {}

  watch<N extends DocumentName>(document: N, language: string): Readable<DocumentMap[N] | undefined> {
    const id = `${document} ${language}`;
    let watched = this.#watched.get(id);
    if (!watched) {
      const content = new Derived(() => this.store.tables.documents.get(id)?.content);
      watched = { document, language, content, version: this.store.tables.documents.get(id)?.version };
      this.#watched.set(id, watched);
      void this.#refresh(id, watched);
      if (document !== 'site' && !this.live) {
        this.live = true;
        this.lively();
      }
    }
    // Its id says which document it is.
    return watched.content as Readable<unknown> as Readable<DocumentMap[N] | undefined>;
  }

  async made<N extends DocumentName, T>(
    document: N,
    language: string,
    by: string,
    make: (content: DocumentMap[N]) => T,
  ): Promise<T> {
    const id = `${document} ${language}`;
    const { version, content } = this.#watched.get(id)!;
    const row = this.store.tables.documents.get(id);
    if (row?.made?.by === by && row.version === version) return row.made.value as T;
    const value = make(content.value as DocumentMap[N]);
    await this.store.note(keepMade(id, version, { by, value }));
    return value;
  }

  /**
   * Asks the port again for every document on the page; the browser's HTTP cache decides what that costs.
   * @param fresh one of them may be newer than caches have it
   */
  refresh(fresh = false): void {
    for (const [id, watched] of this.#watched) void this.#refresh(id, watched, fresh);
  }

  /** The stored rows may have changed. */
  look(): void {
    for (const [id, watched] of this.#watched) {
      const version = this.store.tables.documents.get(id)?.version;
      if (version !== watched.version) watched.content.invalidate();
      watched.version = version;
    }
  }

  async #refresh(id: string, { document, language }: Watched, fresh = false): Promise<void> {
    await this.store.ready();
    const version = this.store.tables.documents.get(id)?.version;
    const request = { document, language, fresh, ...(version !== undefined && { version }) };
    const answer = await this.port.read(request).catch(() => undefined);
    if (!answer || answer.unchanged) return;
    await this.store.note(keepDocument({ id, version: answer.version, content: answer.content }));
  }
}
