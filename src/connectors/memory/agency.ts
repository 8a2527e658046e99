import { compareCursors, PAGE_SIZE, PortError, START } from '../../contract/index.js';
import type {
  AgentProfile,
  Command,
  CommandOf,
  CommandResult,
  ConversationInfo,
  ConversationPage,
  Cursor,
  DocumentMap,
  DocumentName,
  Heard,
  Message,
  Port,
  PortEvent,
} from '../../contract/index.js';
import { uuidv7 } from '../../rules/index.js';
import { refusal } from './check.js';
import { MemoryLine } from './line.js';
import { MemoryPort } from './port.js';

interface Conversation {
  readonly owner: string;
  readonly messages: Message[];
  info: ConversationInfo;
  /** Of the latest change, a message or not. */
  cursor: Cursor;
}

interface Listener {
  readonly owner: string;
  readonly hear: (heard: Heard) => void;
}

/**
 * A whole agency in memory, for stories, demos and tests: travellers meet it through `connect`, a story acts as
 * the agent through the other methods, and `line` breaks the network between them.
 */
export class MemoryAgency {
  readonly line = new MemoryLine();
  readonly #conversations = new Map<string, Conversation>();
  readonly #applied: Command[] = [];
  readonly #results = new Map<string, CommandResult>();
  readonly #listeners = new Set<Listener>();
  readonly #documents = new Map<string, DocumentMap[DocumentName]>();
  #clock = 0;

  /** @param now the desk's clock, milliseconds since 1970 */
  constructor(private readonly now: () => number = Date.now) {}

  /** The port of the traveller who holds a secret. The same secret is the same traveller. */
  readonly connect = (secret: () => string | undefined): Port => new MemoryPort(this, this.line, secret);

  /** Publishes a document in a language, and tells everybody who listens. */
  publish<N extends DocumentName>(name: N, language: string, content: DocumentMap[N]): void {
    this.#documents.set(`${name} ${language}`, content);
    for (const owner of new Set([...this.#listeners].map((listener) => listener.owner))) {
      this.#tell(owner, { type: 'document', document: name });
    }
  }

  /** A published document, in any language when the wanted one is missing. */
  document(name: DocumentName, language: string): DocumentMap[DocumentName] | undefined {
    const any = [...this.#documents].find(([key]) => key.startsWith(`${name} `))?.[1];
    return this.#documents.get(`${name} ${language}`) ?? any;
  }

  /** An agent answers; everything before is read. Answers the message's id. */
  reply(conversation: string, text: string, agent: AgentProfile): string {
    const { id } = this.#add(conversation, { from: 'agent', text, agent });
    this.read(conversation);
    return id;
  }

  /** An agent is typing. */
  typing(conversation: string, name: string): void {
    this.#tell(this.#get(conversation).owner, { type: 'typing', conversation, name });
  }

  /** The conversation stands in the agency's list, not opened yet. */
  deliver(conversation: string): void {
    this.#mark(conversation, (info, end) => ({ ...info, delivered: end }));
  }

  /** An agent has opened the conversation. */
  read(conversation: string): void {
    this.#mark(conversation, (info, end) => ({ ...info, delivered: end, read: end }));
  }

  /** An agent closes the conversation; the traveller's next message opens it again. */
  close(conversation: string): void {
    this.#setStatus(conversation, 'closed', 'conversation_closed');
  }

  /** The agency deletes a conversation with all its messages. */
  remove(conversation: string): void {
    this.#conversations.delete(conversation);
  }

  /** Every conversation's messages, in the order the agency has them. */
  get conversations(): ReadonlyMap<string, readonly Message[]> {
    return new Map([...this.#conversations].map(([id, { messages }]) => [id, messages]));
  }

  /** Every command that was carried out, in order. */
  get applied(): readonly Command[] {
    return this.#applied;
  }

  /** What a traveller's port asks of the desk behind the line. */
  apply(owner: string, command: Command): CommandResult {
    const key = `${owner} ${command.id}`;
    const known = this.#results.get(key);
    if (known) return known;
    const error = refusal(command, this.now()) ?? this.#foreign(owner, command);
    if (error) return { id: command.id, error };
    this.#applied.push(command);
    const result = { id: command.id, receipt: this.#carryOut(owner, command) };
    if (command.type !== 'conversation.typing') this.#results.set(key, result);
    return result;
  }

  page(owner: string, id: string, after: Cursor): ConversationPage {
    const conversation = this.#conversations.get(id);
    if (conversation?.owner !== owner) throw new PortError('conversation_unknown');
    const messages = conversation.messages
      .filter((message) => compareCursors(message.cursor, after) > 0)
      .slice(0, PAGE_SIZE);
    return { messages, cursor: messages.at(-1)?.cursor ?? after, conversation: conversation.info };
  }

  listen(owner: string, after: Cursor, hear: (heard: Heard) => void): () => void {
    for (const [id, { owner: whose, cursor }] of this.#conversations) {
      if (whose !== owner || compareCursors(cursor, after) <= 0) continue;
      hear({ type: 'conversation', conversation: id, cursor });
    }
    const listener = { owner, hear };
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #carryOut(owner: string, command: Command) {
    if (command.type === 'message.send') return this.#receive(owner, command);
    if (command.type === 'traveller.forget') {
      for (const [id, conversation] of this.#conversations) if (conversation.owner === owner) this.remove(id);
    }
    return { reference: 'TUKI', at: this.#time(), cursor: this.#tick() };
  }

  #receive(owner: string, { id, body }: CommandOf<'message.send'>) {
    if (!this.#conversations.has(body.conversation)) this.#begin(owner, body.conversation);
    const conversation = this.#get(body.conversation);
    if (conversation.info.status === 'closed') {
      this.#setStatus(body.conversation, 'open', 'conversation_reopened');
    }
    const { at, cursor } = this.#add(body.conversation, {
      id,
      from: 'traveller',
      text: body.text,
      ...(body.urgent && { urgent: true }),
      ...(body.problem && { problem: body.problem }),
    });
    return { reference: conversation.info.reference, at, cursor };
  }

  #begin(owner: string, id: string): void {
    const reference = `TUKI-${String(this.#conversations.size + 1).padStart(4, '0')}`;
    const info: ConversationInfo = { id, reference, status: 'open', delivered: START, read: START };
    this.#conversations.set(id, { owner, messages: [], info, cursor: START });
  }

  #foreign(owner: string, command: Command) {
    if (!('conversation' in command.body)) return undefined;
    const conversation = this.#conversations.get(command.body.conversation);
    const begins = !conversation && command.type === 'message.send';
    if (begins || conversation?.owner === owner) return undefined;
    return { code: 'conversation_unknown', message: 'conversation_unknown' } as const;
  }

  #add(id: string, message: Omit<Message, 'id' | 'at' | 'cursor'> & { id?: string }): Message {
    const conversation = this.#get(id);
    const added = { id: this.#newId(), ...message, at: this.#time(), cursor: this.#tick() };
    conversation.messages.push(added);
    this.#changed(id, conversation, added.cursor);
    return added;
  }

  #setStatus(id: string, status: ConversationInfo['status'], code: NonNullable<Message['code']>): void {
    const conversation = this.#get(id);
    conversation.info = { ...conversation.info, status };
    this.#add(id, { from: 'system', text: '', code });
  }

  #mark(id: string, change: (info: ConversationInfo, end: Cursor) => ConversationInfo): void {
    const conversation = this.#get(id);
    conversation.info = change(conversation.info, conversation.messages.at(-1)?.cursor ?? START);
    this.#changed(id, conversation, this.#tick());
  }

  #changed(id: string, conversation: Conversation, cursor: Cursor): void {
    conversation.cursor = cursor;
    this.#tell(conversation.owner, { type: 'conversation', conversation: id, cursor });
  }

  #tell(owner: string, event: PortEvent): void {
    if (this.line.isDown) return;
    for (const listener of this.#listeners) if (listener.owner === owner) listener.hear(event);
  }

  #get(id: string): Conversation {
    const conversation = this.#conversations.get(id);
    if (!conversation) throw new Error(`The memory agency has no conversation ${id}.`);
    return conversation;
  }

  #newId = () => uuidv7(this.now(), crypto.getRandomValues(new Uint8Array(10)));
  #time = () => new Date(this.now()).toISOString();
  #tick = (): Cursor => String((this.#clock += 1));
}
