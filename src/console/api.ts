import type {
  Answer,
  ConsoleEvent,
  ConversationStatus,
  Credentials,
  Cursor,
  FirstOwner,
  Inbox,
  InboxItem,
  Message,
  Operator,
  OperatorConversation,
  ProfileChange,
} from '../contract/index.js';
import type { FaqApi } from './faq/faq-api.js';

/** Names one conversation: ids are unique within a site. */
export type Place = Pick<InboxItem, 'site' | 'conversation'>;

/** The same name for the same place. */
export function placeKey({ site, conversation }: Place): string {
  return `${site}/${conversation}`;
}

/** What a listener hears: the desk's hints, and how the line itself is doing. */
export type ConsoleHeard = ConsoleEvent | { readonly type: 'line'; readonly state: 'up' | 'down' };

/**
 * All that the console needs from the desk. `line/desk-api.ts` fulfils it over HTTP, tests in memory. Every method
 * rejects with a `PortError`, or not at all.
 */
export interface ConsoleApi {
  /** Who is signed in; `session_missing` when nobody is. */
  operator(): Promise<Operator>;
  signIn(credentials: Credentials): Promise<Operator>;
  signOut(): Promise<void>;
  /** Makes the first account and signs in with it. */
  createOwner(owner: FirstOwner): Promise<Operator>;
  changeProfile(change: ProfileChange): Promise<Operator>;

  inbox(status: ConversationStatus): Promise<Inbox>;
  /** A page of messages after a cursor; an empty page is the end. */
  conversation(place: Place, after: Cursor): Promise<OperatorConversation>;
  /** Harmless to repeat with the same id. */
  answer(place: Place, answer: Answer): Promise<Message>;
  /** The operator has seen everything up to and with the cursor. */
  markRead(place: Place, cursor: Cursor): Promise<void>;
  typing(place: Place): Promise<void>;
  close(place: Place): Promise<InboxItem>;
  reopen(place: Place): Promise<InboxItem>;

  readonly faq: FaqApi;

  /** Hears hints after the cursor, and how the line is doing, until the returned function is called. */
  listen(after: Cursor, hear: (heard: ConsoleHeard) => void): () => void;
}
