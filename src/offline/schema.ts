import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type {
  Command,
  ContactDetails,
  ConversationInfo,
  Cursor,
  DocumentMap,
  DocumentName,
  ErrorCode,
  Message,
} from '../contract/index.js';

/** Who this device is to the desk; the one row of its store. */
export interface DeviceRow {
  readonly id: 'me';
  readonly secret: string;
  readonly contact: ContactDetails;
  /** The language of the latest message: later commands that carry no words are sent in it. */
  readonly language?: string;
  /** The latest `seq` given to an outbox row. */
  readonly seq: number;
  /** Set while the desk has not confirmed that it forgot this secret. */
  readonly forgetting?: true;
}

export interface DocumentRow {
  /** Name and language, made by `documentId`. */
  readonly id: string;
  readonly version: string;
  readonly content: DocumentMap[DocumentName];
  /** What was made of it, such as a search index, and with what. */
  readonly made?: { readonly by: string; readonly value: unknown };
}

/** A command that waits for the desk's receipt, or was refused for good. */
export interface OutboxRow {
  readonly seq: number;
  /** Rows of one queue are sent in the order of `seq`; queues do not wait for each other. */
  readonly queue: string;
  readonly command: Command;
  /** The desk has corrected its time once. */
  readonly restamped?: true;
  /** Refused for good; kept so that the traveller can copy the text or try again. */
  readonly error?: ErrorCode;
}

export interface ConversationRow extends Omit<ConversationInfo, 'reference'> {
  /** There once the desk knows the conversation. */
  readonly reference?: string;
  /** Caught up to here. */
  readonly cursor: Cursor;
  /** The traveller has seen everything up to here. */
  readonly seen: Cursor;
}

export interface MessageRow extends Omit<Message, 'cursor'> {
  readonly conversation: string;
  /** There once the desk has the message. */
  readonly cursor?: Cursor;
  /** There once it has been put in words for the traveller's own app: the address that opens it. */
  readonly link?: string;
}

export interface DraftRow {
  /** The conversation, or `new`. */
  readonly id: string;
  readonly text: string;
}

/** Every store by its name: strings and plain objects only, which all engines keep. */
export interface Rows {
  device: DeviceRow;
  documents: DocumentRow;
  outbox: OutboxRow;
  conversations: ConversationRow;
  messages: MessageRow;
  drafts: DraftRow;
}
export type StoreName = keyof Rows;
export type Key = string | number;

export const KEY_PATHS = {
  device: 'id',
  documents: 'id',
  outbox: 'seq',
  conversations: 'id',
  messages: 'id',
  drafts: 'id',
} as const satisfies { [S in StoreName]: keyof Rows[S] };
export const STORES = Object.keys(KEY_PATHS) as StoreName[];

type Schema = DBSchema & { [S in StoreName]: { key: Key; value: Rows[S] } };
export type Database = IDBPDatabase<Schema>;

/** From each version to the next. A new version is one more function here; old ones are never changed. */
const UPGRADES: readonly ((database: Database) => void)[] = [
  (database) => {
    for (const store of STORES) database.createObjectStore(store, { keyPath: KEY_PATHS[store] });
  },
];

/**
 * Opens the database, or makes it.
 * @param inTheWay called when another tab wants to upgrade the database, or to delete it: close the connection
 * @param lost called when the browser itself has closed the connection
 */
export async function openDatabase(
  name: string,
  inTheWay: (database: Database, deletion: boolean) => void,
  lost: () => void,
): Promise<Database> {
  const database = await openDB<Schema>(name, UPGRADES.length, {
    upgrade: (opened, from) => UPGRADES.slice(from).forEach((upgrade) => upgrade(opened)),
    blocking: (_from, to) => inTheWay(database, to === null),
    terminated: lost,
  });
  if (STORES.every((store) => database.objectStoreNames.contains(store))) return database;
  database.close();
  throw new Error(`The database ${name} lacks a store.`);
}
