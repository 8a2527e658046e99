import type { Kysely, Transaction } from 'kysely';

/**
 * The tables. Only types that SQLite and PostgreSQL both have: text, and integers of 64 bits for times (milliseconds
 * since 1970), cursors and flags (0 or 1).
 */
export interface Database {
  counter: CounterTable;
  sites: SitesTable;
  devices: DevicesTable;
  conversations: ConversationsTable;
  messages: MessagesTable;
  receipts: ReceiptsTable;
  operators: OperatorsTable;
  sessions: SessionsTable;
  invitations: InvitationsTable;
  reply_waits: ReplyWaitsTable;
}

/** To read with, outside or inside a transaction. */
export type Db = Kysely<Database>;
/** To write with. */
export type Tx = Transaction<Database>;

/** One row: the latest cursor. Its lock is what puts all writing in one order, also between several desks. */
interface CounterTable {
  id: number;
  value: number;
}

interface SitesTable {
  id: string;
  /** `SiteSettings` as JSON. */
  settings: string;
}

/** What a traveller's device claims about its owner. `device` is the SHA-256 of its secret. */
interface DevicesTable {
  site: string;
  device: string;
  name: string | null;
  email: string | null;
  booking: string | null;
}

interface ConversationsTable {
  site: string;
  id: string;
  device: string;
  reference: string;
  status: 'open' | 'closed';
  /** Of the traveller's latest message. */
  language: string;
  page: string | null;
  /** An urgent message waits for its answer. */
  urgent: number;
  /** Cursor of the latest message. */
  last: number;
  /** Cursor of the latest change of any kind: who has seen this one has seen everything. */
  changed: number;
  /** How far the agency's people were shown the conversation, and how far they opened it. */
  delivered: number;
  read: number;
  traveller_read: number;
  /** Since when an answer is owed, and until when. */
  waiting_since: number | null;
  due_at: number | null;
}

interface MessagesTable {
  cursor: number;
  site: string;
  conversation: string;
  id: string;
  sender: 'traveller' | 'agent' | 'system';
  text: string;
  at: number;
  urgent: number;
  operator: string | null;
  code: string | null;
}

interface ReceiptsTable {
  site: string;
  device: string;
  id: string;
  reference: string;
  at: number;
  cursor: number;
}

interface OperatorsTable {
  id: string;
  email: string;
  /** scrypt, with its parameters and salt. */
  password: string;
  name: string;
  /** JSON list of language tags. */
  languages: string;
  /** Data URL. */
  photo: string | null;
  photo_version: string | null;
}

/** `token` is the SHA-256 of what the browser holds. */
interface SessionsTable {
  token: string;
  operator: string;
  expires_at: number;
}

interface InvitationsTable {
  token: string;
}

/** How long a traveller waited for an answer, in seconds of open time. Names nobody. */
interface ReplyWaitsTable {
  cursor: number;
  site: string;
  at: number;
  seconds: number;
}
