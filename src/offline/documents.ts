import type { DocumentMap, DocumentName, Documents, Port, Readable } from '../contract/index.js';
import { keepDocument } from './acts/incoming.js';
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

  constructor(
    private readonly store: DeviceStore,
    private readonly port: Port,
  ) {}

  watch<N extends DocumentName>(document: N, language: string): Readable<DocumentMap[N] | undefined> {
    const id = `${document} ${language}`;
    let watched = this.#watched.get(id);
    if (!watched) {
      const content = new Derived(() => this.store.tables.documents.get(id)?.content);
      watched = { document, language, content, version: this.store.tables.documents.get(id)?.version };
      this.#watched.set(id, watched);
      void this.#refresh(id, watched);
    }
    return watched.content;
  }

  /** Asks the port again for every document on the page; the browser's HTTP cache decides what that costs. */
  refresh(): void {
    for (const [id, watched] of this.#watched) void this.#refresh(id, watched);
  }

  /** The stored rows may have changed. */
  look(): void {
    for (const [id, watched] of this.#watched) {
      const version = this.store.tables.documents.get(id)?.version;
      if (version !== watched.version) watched.content.invalidate();
      watched.version = version;
    }
  }

  async #refresh(id: string, { document, language }: Watched): Promise<void> {
    await this.store.ready();
    const version = this.store.tables.documents.get(id)?.version;
    const request = { document, language, ...(version !== undefined && { version }) };
    const answer = await this.port.read(request).catch(() => undefined);
    if (!answer || answer.unchanged) return;
    await this.store.note(keepDocument({ id, version: answer.version, content: answer.content }));
  }
}
