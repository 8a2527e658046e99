import { deleteDB } from 'idb';
import { databaseName } from './database-name.js';
import { createMarker } from './marker.js';
import { openDatabase, STORES } from './schema.js';
import type { Database, Rows, StoreName } from './schema.js';
import { emptyTables, loadTables, onDatabase, onTables } from './transaction.js';
import type { Act, Tables } from './transaction.js';

/**
 * How long opening may take before memory is used instead, in milliseconds. A cold open on a slow phone takes about
 * a second; an upgrade that another tab blocks, or WebKit's open that never answers, takes for ever, and a traveller
 * who types meanwhile must be told that nothing is kept.
 */
const OPEN_WAIT_MS = 4_000;

/**
 * The device's rows: in IndexedDB with a mirror in memory, or, when that is missing, blocked, full or broken, in
 * the mirror alone. Every act that was carried out is in the mirror, so a fault loses no word while the page is open.
 */
export class DeviceStore {
  /** All rows as last read or written. */
  tables: Tables = emptyTables();
  /** `memory` once IndexedDB has failed; it stays so until the page is opened anew. */
  storage: 'durable' | 'memory' = 'durable';
  readonly #name: string;
  readonly #marker;
  /** The open database, or nothing as long as there is none. */
  #database: Promise<Database | undefined> | undefined;
  #ready: Promise<void> | undefined;
  #closed = false;
  #lastInMemory: Promise<unknown> = Promise.resolve();

  /** @param changed called after each change of `tables` or `storage`; `here` when this tab made it */
  constructor(
    site: string,
    private readonly changed: (here: boolean) => void,
  ) {
    this.#name = databaseName(site);
    this.#marker = createMarker(site);
  }

  /** Resolves once what the device has was read for the first time. */
  ready(): Promise<void> {
    return (this.#ready ??= this.load());
  }

  /** Reads what the device has now. Creates nothing where nothing is. */
  async load(): Promise<void> {
    const wasOpen = Boolean(this.#database);
    const database = await this.#open();
    if (this.storage === 'durable') {
      if (!database) this.tables = this.#documentsOnly();
      else if (wasOpen) await this.#read(database).catch(() => this.#fallBack());
    }
    this.changed(false);
  }

  /** All rows of one store as they are now. `tables` may not yet have what another tab wrote a moment ago. */
  async all<S extends StoreName>(store: S): Promise<Rows[S][]> {
    const database = await this.#open();
    const rows = database && (await database.getAll(store).catch(() => this.#fallBack()));
    return (rows as Rows[S][] | undefined) ?? [...this.tables[store].values()];
  }

  /** Carries out an act of the traveller; the first one creates the database. */
  async write<T>(act: Act<T>): Promise<T> {
    return this.#carryOut(act, await this.#open(true));
  }

  /** Keeps from now on what is read. */
  async keep(): Promise<void> {
    await this.#open(true);
  }

  /** Carries out what the desk said. Kept in memory only where the traveller has not acted yet. */
  async note<T>(act: Act<T>): Promise<T> {
    return this.#carryOut(act, await this.#open());
  }

  /** Deletes the database and every trace of it, unless the traveller has acted again. */
  async destroy(): Promise<void> {
    const database = await this.#database;
    this.#database = database && this.#retire(database);
    if (await this.#database) return;
    this.tables = this.#documentsOnly();
    this.erase();
    this.changed(true);
  }

  /** Deletes what is kept and leaves what is in memory. */
  erase(): void {
    this.#database = undefined;
    this.#marker.remove();
    // Not awaited: another tab may hold it open for a while, and the deletion happens once it lets go.
    deleteDB(this.#name).catch(() => {});
  }

  async close(): Promise<void> {
    this.#closed = true;
    (await this.#database)?.close();
  }

  async #carryOut<T>(act: Act<T>, database: Database | undefined): Promise<T> {
    const result = await (database ? this.#durably(database, act) : this.#inMemory(act));
    this.changed(true);
    return result;
  }

  async #durably<T>(database: Database, act: Act<T>): Promise<T> {
    try {
      return await onDatabase(database, () => this.tables, act);
    } catch {
      this.#fallBack();
      return this.#inMemory(act);
    }
  }

  /** One after the other, as transactions are. */
  #inMemory<T>(act: Act<T>): Promise<T> {
    const result = this.#lastInMemory.then(() => act(onTables(this.tables)));
    this.#lastInMemory = result.catch(() => {});
    return result;
  }

  async #open(create = false): Promise<Database | undefined> {
    if (this.storage === 'memory' || this.#closed) return undefined;
    const open = await this.#database;
    if (open || !(create || this.#marker.isSet())) return open;
    this.#database ??= this.#connect();
    return this.#database;
  }

  async #connect(): Promise<Database | undefined> {
    let timer;
    const tooLong = new Promise<never>((_, reject) => (timer = setTimeout(reject, OPEN_WAIT_MS)));
    const opening = this.#openAndRead();
    try {
      return await Promise.race([opening, tooLong]);
    } catch {
      this.#fallBack();
      opening.then((late) => late.close()).catch(() => {});
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  async #openAndRead(): Promise<Database> {
    // Before the database: one that no later visit looks for would be words kept in vain.
    if (!this.#marker.set()) throw new Error('localStorage is blocked.');
    const lost = () => (this.#database = undefined);
    const database = await openDatabase(this.#name, (...way) => this.#makeWay(...way), lost);
    const { documents } = this.tables;
    await this.#read(database);
    await onDatabase(
      database,
      () => this.tables,
      async (transaction) => {
        for (const row of documents.values()) transaction.put('documents', row);
      },
    );
    return database;
  }

  /** Another tab waits until this connection is closed: to upgrade the database, or to delete it. */
  #makeWay(database: Database, deletion: boolean): void {
    if (!deletion) database.close();
    this.#database = deletion ? this.#rescue(database) : undefined;
  }

  /** Closes a database that is to be deleted, and carries over what the traveller did since that was decided. */
  async #rescue(old: Database): Promise<Database | undefined> {
    if (!(await this.#retire(old))) return (this.#database = undefined);
    const rescued = this.tables;
    old.close();
    const database = await this.#connect();
    const act: Act = async (transaction) => {
      for (const store of STORES) for (const row of rescued[store].values()) transaction.put(store, row);
    };
    await this.#carryOut(act, database);
    return database;
  }

  /** Closes the database when it holds no traveller any more, else reads it and answers it. */
  async #retire(database: Database): Promise<Database | undefined> {
    await this.#read(database).catch(() => this.#fallBack());
    if (this.tables.device.size > 0) return database;
    database.close();
    return undefined;
  }

  async #read(database: Database): Promise<void> {
    const tables = await loadTables(database);
    // A database that opened too late must not replace what was typed meanwhile.
    if (this.storage === 'durable') this.tables = tables;
  }

  #documentsOnly(): Tables {
    return { ...emptyTables(), documents: this.tables.documents };
  }

  #fallBack(): void {
    if (this.#closed) return;
    this.storage = 'memory';
    void this.#database?.then((database) => database?.close());
    this.#database = undefined;
    this.changed(false);
  }
}
