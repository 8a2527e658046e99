import { BATCH_MAX, isAnonymous, laterCursor, PortError } from '../../contract/index.js';
import type {
  Command,
  CommandResult,
  ConversationPage,
  ConversationRequest,
  Cursor,
  DocumentAnswer,
  DocumentName,
  DocumentRequest,
  Heard,
  Port,
} from '../../contract/index.js';
import type { MemoryAgency } from './agency.js';
import type { MemoryLine } from './line.js';

/** Owns no conversation. */
const NOBODY = '';

/** One traveller's way to the agency in memory. */
export class MemoryPort implements Port {
  constructor(
    private readonly agency: MemoryAgency,
    private readonly line: MemoryLine,
    private readonly secret: () => string | undefined,
  ) {}

  read<N extends DocumentName>(request: DocumentRequest<N>): Promise<DocumentAnswer<N>>;
  read(request: ConversationRequest): Promise<ConversationPage>;
  async read(request: DocumentRequest | ConversationRequest): Promise<DocumentAnswer<DocumentName> | ConversationPage> {
    await this.line.enter();
    if ('conversation' in request) return this.agency.page(this.#owner(), request.conversation, request.after);
    const content = this.agency.document(request.document, request.language);
    if (!content) throw new PortError('document_unknown');
    const version = JSON.stringify(content);
    return version === request.version ? { unchanged: true } : { version, content };
  }

  async send(commands: readonly Command[]): Promise<CommandResult[]> {
    await this.line.enterWithCommands();
    if (commands.length > BATCH_MAX) throw new PortError('batch_too_large');
    if (commands.length === 0) throw new PortError('request_invalid');
    const owner = isAnonymous(commands) ? NOBODY : this.#owner();
    const results = commands.map((command) => this.agency.apply(owner, command));
    // What a network would have copied: neither side may change the other's objects.
    const answer = structuredClone(results);
    await Promise.resolve();
    this.line.leave();
    return answer;
  }

  listen(after: Cursor, hear: (heard: Heard) => void): () => void {
    let latest = after;
    let state: 'up' | 'down' | undefined;
    let stopHearing = () => {};
    const hearAndRemember = (heard: Heard) => {
      if (heard.type === 'conversation') latest = laterCursor(latest, heard.cursor);
      hear(heard);
    };
    const follow = () => {
      const now = this.line.isDown ? 'down' : 'up';
      if (now === state) return;
      state = now;
      stopHearing();
      hear({ type: 'line', state });
      stopHearing = state === 'up' ? this.agency.listen(this.secret() ?? NOBODY, latest, hearAndRemember) : () => {};
    };
    let stopped = false;
    // A listener is never called before `listen` has returned, as with a real network.
    queueMicrotask(() => stopped || follow());
    const stopWatching = this.line.watch(() => stopped || follow());
    return () => {
      stopped = true;
      stopWatching();
      stopHearing();
    };
  }

  #owner(): string {
    const secret = this.secret();
    if (!secret) throw new PortError('secret_missing');
    return secret;
  }
}
