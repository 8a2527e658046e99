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
  faq_boards: FaqBoardsTable;
  faq_answers: FaqAnswersTable;
  faq_texts: FaqTextsTable;
  faq_versions: FaqVersionsTable;
  faq_ratings: FaqRatingsTable;
  faq_misses: FaqMissesTable;
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
  /** JSON: what had gone wrong on the page. */
  problem: string | null;
}

/** Of commands that are nobody's, `device` is empty, `id` a fingerprint, and `at` the day. */
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

/** One row for each site that ever had answers: its topics (JSON `TopicNames[]`), and the revision of these and the order. */
interface FaqBoardsTable {
  site: string;
  topics: string;
  revision: number;
}

/** An answer in all languages: JSON lists of topics, phases, tags. */
interface FaqAnswersTable {
  site: string;
  id: string;
  position: number;
  topics: string;
  phase: string;
  tags: string;
  revision: number;
}

/** An answer in one language, as it is now: JSON `FaqContent`, and what was published as JSON `RichText`. */
interface FaqTextsTable {
  site: string;
  answer: string;
  language: string;
  draft: string | null;
  published: string | null;
  tree: string | null;
  revision: number;
  at: number;
  /** The operator who changed it last; null when it came from a file at start. */
  by: string | null;
}

/** What it was at each revision. */
interface FaqVersionsTable {
  site: string;
  answer: string;
  language: string;
  revision: number;
  act: 'draft' | 'publish' | 'unpublish' | 'import';
  content: string;
  at: number;
  by: string | null;
}

/** `device` is a random word once the device was forgotten. */
interface FaqRatingsTable {
  site: string;
  answer: string;
  language: string;
  device: string;
  rating: 'helpful' | 'unhelpful' | 'wrong';
  comment: string | null;
  at: number;
}

/** What was asked in vain. Names nobody, and knows days alone (`2026-11-02`, UTC). */
interface FaqMissesTable {
  site: string;
  language: string;
  query: string;
  count: number;
  first_day: string;
  last_day: string;
  closed_day: string | null;
  answer: string | null;
}
