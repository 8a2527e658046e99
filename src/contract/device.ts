import type { AgentProfile } from './schema/documents.js';
import type { CommandOf, CommandType } from './schema/command.js';
import type { ErrorCode } from './errors.js';
import type { ConversationStatus, MessageFrom } from './schema/conversation.js';
import type { Problem } from './schema/problem.js';
import type { DocumentMap, DocumentName } from './schema/documents.js';

/**
 * What widgets may ask of the traveller's device. The room `offline` fulfils it; widgets meet it through
 * context and never know which storage or connector stands behind.
 */

/** A value that changes, and a way to hear that it did. */
export interface Readable<T> {
  readonly value: T;
  /** Calls `run` after each change until the returned function is called. */
  subscribe(run: () => void): () => void;
}

/**
 * Where one of the traveller's own messages is: kept on this device, under way, confirmed by the desk, shown
 * to the agency's people, opened by one of them, refused for good with its text kept, or put in words for the
 * traveller's own app, since the agency has nothing to send it to.
 */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'handover';

export interface MessageView {
  readonly id: string;
  readonly from: MessageFrom;
  readonly text: string;
  /** RFC 3339: the desk's time once confirmed, the device's before that. */
  readonly at: string;
  /** Only on the traveller's own messages. */
  readonly state?: DeliveryState;
  /** Why it failed. */
  readonly error?: ErrorCode;
  /** With `handover`: the address that opens it in the traveller's own app. */
  readonly link?: string;
  readonly urgent?: boolean;
  /** What had gone wrong on the page where it was written. */
  readonly problem?: Problem;
  readonly agent?: AgentProfile;
  /** Set on system messages, for translation. */
  readonly code?: string;
}

export interface ConversationView {
  readonly id: string;
  /** Short and human; there once the desk has confirmed the first message. */
  readonly reference?: string;
  readonly status: ConversationStatus;
  /** Oldest first; unconfirmed ones last. */
  readonly messages: readonly MessageView[];
  /** Messages from the agency not yet seen. */
  readonly unread: number;
  /** Who answers. */
  readonly agent?: AgentProfile;
  /** Who is typing now. */
  readonly typing?: string;
}

/** Optional; claims of the traveller, which merge nothing. */
export interface ContactDetails {
  readonly name?: string;
  readonly email?: string;
  readonly booking?: string;
}

export interface ConversationsState {
  /** False until the device's own storage has been read. */
  readonly loaded: boolean;
  /** The one with the latest message first. */
  readonly list: readonly ConversationView[];
  readonly unread: number;
  readonly contact: ContactDetails;
  /** `memory`: closing the page loses unsent words, and the traveller must be told. */
  readonly storage: 'durable' | 'memory';
  /** `down` only once an attempt has failed. */
  readonly line: 'up' | 'down' | 'unknown';
}

export interface OutgoingMessage {
  /** Absent: a new conversation, or the one whose first message is being kept. */
  readonly conversation?: string;
  readonly text: string;
  /** BCP 47: the language the traveller reads the kit in. */
  readonly language: string;
  readonly page?: string;
  readonly urgent?: boolean;
  readonly problem?: Problem;
}

export interface Conversations {
  readonly state: Readable<ConversationsState>;
  /** Keeps the message, then sends it; resolves with the conversation's id once it is kept. */
  send(message: OutgoingMessage): Promise<string>;
  /** A failed message back into the outbox, as a new command. */
  retry(messageId: string): Promise<void>;
  /** Throws a failed message away. */
  discard(messageId: string): Promise<void>;
  /** The traveller has seen the conversation to its end. */
  markRead(conversation: string): Promise<void>;
  /** The traveller is typing: told to whoever listens now, never stored. */
  typing(conversation: string): void;
  introduce(contact: ContactDetails): Promise<void>;
  /** The unsent text of a conversation; `new` for the one that has not begun. */
  draft(conversation: string): Promise<string>;
  saveDraft(conversation: string, text: string): Promise<void>;
  /** Deletes everything here at once, and everything at the desk as soon as it can be told. */
  forget(): Promise<void>;
}

/** Public documents, from the device first and fresh from the port when it can be had. */
export interface Documents {
  /** Starts with what the device has (or undefined) and changes when the port brings a newer version. */
  watch<N extends DocumentName>(document: N, language: string): Readable<DocumentMap[N] | undefined>;
  /**
   * What is made of a watched document as it is now, such as a search index: as it is kept beside the document, or made
   * and then kept as long as the document is.
   * @param by what it is made with: what was made with anything else is made anew
   * @param make answers only what structured cloning can carry
   */
  made<N extends DocumentName, T>(
    document: N,
    language: string,
    by: string,
    make: (content: DocumentMap[N]) => T,
  ): Promise<T>;
}

/** What is said beside conversations. */
export interface Commands {
  /** Ids of the commands that are kept here and not confirmed by the desk yet. */
  readonly waiting: Readable<ReadonlySet<string>>;
  /**
   * A command that is the traveller's own is kept, sent later when it must be, and delivered once; resolves with its id
   * when it is kept. One that is nobody's (`faq.miss`) is kept nowhere: it waits in memory for the network as long as the page is
   * open, without whatever looks personal in it.
   */
  send<T extends LooseCommandType>(type: T, body: CommandOf<T>['body'], language: string): Promise<string>;
}

/** Commands that belong to no conversation. `language` is the one the traveller reads the kit in. */
export type LooseCommandType = Extract<CommandType, `faq.${string}`>;
