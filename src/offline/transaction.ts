import { KEY_PATHS, STORES } from './schema.js';
import type { Database, Key, Rows, StoreName } from './schema.js';

/** What an act may do to the stores. All of it happens, or none. */
export interface Transaction {
  get<S extends StoreName>(store: S, key: Key): Promise<Rows[S] | undefined>;
  all<S extends StoreName>(store: S): Promise<Rows[S][]>;
  put<S extends StoreName>(store: S, row: Rows[S]): void;
  remove(store: StoreName, key: Key): void;
  clear(store: StoreName): void;
}

/**
 * Something that happens to the stores as a whole. It may await nothing but the transaction: IndexedDB ends a
 * transaction that waits for anything else.
 */
export type Act<T = void> = (transaction: Transaction) => Promise<T>;

/** All rows in memory, each store by key. Rows are replaced, never changed. */
export type Tables = { readonly [S in StoreName]: Map<Key, Rows[S]> };

export function emptyTables(): Tables {
  return Object.fromEntries(STORES.map((store) => [store, new Map()])) as unknown as Tables;
}

function keyOf<S extends StoreName>(store: S, row: Rows[S]): Key {
  return (row as unknown as Record<string, Key>)[KEY_PATHS[store]]!;
}

/** A transaction on memory alone. */
export function onTables(tables: Tables): Transaction {
  return {
    get: async (store, key) => tables[store].get(key),
    all: async (store) => [...tables[store].values()],
    put: (store, row) => void tables[store].set(keyOf(store, row), row),
    remove: (store, key) => void tables[store].delete(key),
    clear: (store) => tables[store].clear(),
  };
}

/**
 * Carries out an act in one IndexedDB transaction, and on the mirror once that is committed.
 * @param mirror asked at that moment, since a reload may have replaced it meanwhile
 */
export async function onDatabase<T>(database: Database, mirror: () => Tables, act: Act<T>): Promise<T> {
  // Strict: a phone that dies a second later must not take a kept word with it.
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const changes: ((committed: Transaction) => void)[] = [];
  // A request that fails aborts the transaction, and `done` tells why; its own promise has nothing to add.
  const change = (request: Promise<unknown>, repeat: (committed: Transaction) => void) => {
    request.catch(() => {});
    changes.push(repeat);
  };
  transaction.done.catch(() => {});
  const carriedOut = act({
    get: <S extends StoreName>(store: S, key: Key) =>
      transaction.objectStore(store).get(key) as Promise<Rows[S] | undefined>,
    all: <S extends StoreName>(store: S) => transaction.objectStore(store).getAll() as Promise<Rows[S][]>,
    put: (store, row) => change(transaction.objectStore(store).put(row), (committed) => committed.put(store, row)),
    remove: (store, key) =>
      change(transaction.objectStore(store).delete(key), (committed) => committed.remove(store, key)),
    clear: (store) => change(transaction.objectStore(store).clear(), (committed) => committed.clear(store)),
  });
  const result = await carriedOut.catch((error: unknown) => {
    transaction.abort();
    throw error;
  });
  await transaction.done;
  const committed = onTables(mirror());
  for (const repeat of changes) repeat(committed);
  return result;
}

/** Everything the database holds. */
export async function loadTables(database: Database): Promise<Tables> {
  const transaction = database.transaction(STORES);
  const tables = emptyTables();
  const into = onTables(tables);
  await Promise.all(
    STORES.map(async (store) => {
      for (const row of await transaction.objectStore(store).getAll()) into.put(store, row);
    }),
  );
  await transaction.done;
  return tables;
}
