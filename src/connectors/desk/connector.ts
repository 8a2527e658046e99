import { PortError } from '../../contract/index.js';
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
import { documentOf, pageOf, resultsOf } from './check.js';
import { json, request, wanted } from './request.js';
import { EventStream } from './stream.js';

/**
 * How long an answer may take, in milliseconds: longer than a slow mobile network needs for fifty messages, and
 * shorter than a traveller's patience with 'sending'. Trying again does no harm.
 */
const ANSWER_WAIT_MS = 20_000;
/** A browser lets requests of 64 KiB in all outlive their page (Fetch, section 4.5); a character may take 3 bytes. */
const OUTLIVING_MAX = 20_000;

export interface DeskConnectorOptions {
  /** Address of the desk, such as `https://help.agency.example`. */
  readonly desk: string;
  /** The site's id. */
  readonly site: string;
  /** The device's secret, or undefined before the traveller has acted. */
  readonly secret: () => string | undefined;
}

/** The way to a desk: HTTP, and server-sent events read by `fetch`, so that no secret stands in an address. */
export function createDeskConnector(options: DeskConnectorOptions): Port {
  return new DeskConnector(options);
}

class DeskConnector implements Port {
  readonly #fetch = globalThis.fetch.bind(globalThis);
  readonly #base: string;
  readonly #secret: () => string | undefined;

  constructor({ desk, site, secret }: DeskConnectorOptions) {
    this.#base = `${desk.replace(/\/+$/, '')}/v1/sites/${encodeURIComponent(site)}/`;
    this.#secret = secret;
  }

  read<N extends DocumentName>(wish: DocumentRequest<N>): Promise<DocumentAnswer<N>>;
  read(wish: ConversationRequest): Promise<ConversationPage>;
  read(wish: DocumentRequest | ConversationRequest): Promise<DocumentAnswer<DocumentName> | ConversationPage> {
    return 'conversation' in wish ? this.#readConversation(wish) : this.#readDocument(wish);
  }

  async send(commands: readonly Command[]): Promise<CommandResult[]> {
    const body = JSON.stringify({ commands });
    const answer = await this.#ask('commands', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
      // A message sent just before the page is left arrives all the same.
      keepalive: body.length <= OUTLIVING_MAX,
    });
    return wanted(resultsOf(answer, commands));
  }

  listen(after: Cursor, hear: (heard: Heard) => void): () => void {
    const stream = new EventStream((cursor, signal) => this.#openStream(cursor, signal), after, hear);
    return () => stream.stop();
  }

  async #readConversation({ conversation, after }: ConversationRequest): Promise<ConversationPage> {
    const answer = await this.#ask(`conversations/${conversation}?after=${after}`, { cache: 'no-store' });
    return wanted(pageOf(answer, conversation));
  }

  /** Without any identifier, and left to the HTTP cache: a version in a header of ours would cost a preflight. */
  async #readDocument({ document, language, version }: DocumentRequest): Promise<DocumentAnswer<DocumentName>> {
    const url = `${this.#base}${document}.json?lang=${encodeURIComponent(language)}`;
    const response = await request(this.#fetch, url, { signal: AbortSignal.timeout(ANSWER_WAIT_MS) });
    const content = wanted(documentOf(await json(response), document));
    const current = response.headers.get('ETag') ?? '';
    return version && current === version ? { unchanged: true } : { version: current, content };
  }

  async #openStream(after: Cursor, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const headers = { Accept: 'text/event-stream' };
    const response = await this.#fetchAs(`events?after=${after}`, { headers, signal, cache: 'no-store' });
    const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
    if (!isStream || !response.body) throw new PortError('network_failed');
    return response.body;
  }

  async #ask(path: string, init: RequestInit): Promise<unknown> {
    return json(await this.#fetchAs(path, { signal: AbortSignal.timeout(ANSWER_WAIT_MS), ...init }));
  }

  /** As the device: with its secret, which follows no redirection to somewhere else. */
  async #fetchAs(path: string, init: RequestInit): Promise<Response> {
    const secret = this.#secret();
    if (!secret) throw new PortError('secret_missing');
    const headers = { ...init.headers, Authorization: `Bearer ${secret}` };
    return request(this.#fetch, this.#base + path, { redirect: 'error', ...init, headers });
  }
}
