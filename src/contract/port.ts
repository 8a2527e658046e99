import type { Command, CommandResult } from './schema/command.js';
import type { ConversationPage } from './schema/conversation.js';
import type { Cursor } from './cursor.js';
import type { DocumentMap, DocumentName } from './schema/documents.js';
import type { PortEvent } from './schema/event.js';

/** A public document in one language; `version` is the one already held, so that nothing is sent twice. */
export interface DocumentRequest<N extends DocumentName = DocumentName> {
  readonly document: N;
  readonly language: string;
  readonly version?: string;
  /** It is known to have changed: what a cache on the way holds is not good enough. */
  readonly fresh?: boolean;
}

/** The document and its version, or nothing but the word that the held version is still right. */
export type DocumentAnswer<N extends DocumentName> =
  | { readonly unchanged: true }
  | { readonly unchanged?: false; readonly version: string; readonly content: DocumentMap[N] };

/** The messages of one's own conversation after a cursor, a page at a time, until a page is empty. */
export interface ConversationRequest {
  readonly conversation: string;
  readonly after: Cursor;
}

/** What a listener hears: the desk's hints, and how the line itself is doing. */
export type Heard = PortEvent | { readonly type: 'line'; readonly state: 'up' | 'down' };

/**
 * All that the widgets need from the world. A connector fulfils it, `test/conformance` says what that
 * means. Every method rejects with a `PortError`, or not at all.
 */
export interface Port {
  read<N extends DocumentName>(request: DocumentRequest<N>): Promise<DocumentAnswer<N>>;
  read(request: ConversationRequest): Promise<ConversationPage>;

  /**
   * Sends 1 to 50 commands and answers in the same order, a result for each. Harmless to repeat: the same id
   * twice gives the same receipt and is applied once. Needs no secret, and sends none, for commands of nobody's
   * (`isAnonymous`).
   */
  send(commands: readonly Command[]): Promise<CommandResult[]>;

  /**
   * Hears hints after the cursor until the returned function is called. Reconnects by itself; after a gap the
   * first hints say what changed meanwhile. Without a secret it hears of public documents alone.
   */
  listen(after: Cursor, hear: (heard: Heard) => void): () => void;
}
