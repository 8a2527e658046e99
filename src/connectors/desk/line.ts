import { isAnonymous, PortError } from '../../contract/index.js';
import type {
  Command,
  CommandResult,
  ConversationPage,
  ConversationRequest,
  Cursor,
  Heard,
} from '../../contract/index.js';
import { pageOf, resultsOf } from './check-private.js';
import type { Fetch } from './request.js';
import { ANSWER_WAIT_MS, json, request, toJson, wanted } from './request.js';
import { EventStream } from './stream.js';

/** A browser lets requests of 64 KiB in all outlive their page (Fetch, section 4.5); a character may take 3 bytes. */
const OUTLIVING_MAX = 20_000;

/** What a device has to do with a desk beside reading documents: send, listen and read its own conversations. */
export class DeskLine {
  /** @param base address of the site at the desk, with a slash at the end */
  constructor(
    private readonly fetch: Fetch,
    private readonly base: string,
    private readonly secret: () => string | undefined,
  ) {}

  async send(commands: readonly Command[]): Promise<CommandResult[]> {
    const body = toJson({ commands });
    const init = {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
      // A message sent just before the page is left arrives all the same.
      keepalive: body.length <= OUTLIVING_MAX,
    };
    const answer = await this.#ask('commands', init, isAnonymous(commands) ? undefined : this.#own());
    return wanted(resultsOf(answer, commands));
  }

  listen(after: Cursor, hear: (heard: Heard) => void): () => void {
    const stream = new EventStream((cursor, signal) => this.#openStream(cursor, signal), after, hear);
    return () => stream.stop();
  }

  async readConversation({ conversation, after }: ConversationRequest): Promise<ConversationPage> {
    const path = `conversations/${conversation}?after=${after}`;
    return wanted(pageOf(await this.#ask(path, { cache: 'no-store' }, this.#own()), conversation));
  }

  /** Without a secret it brings word of public documents. */
  async #openStream(after: Cursor, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const init = { headers: { Accept: 'text/event-stream' }, signal, cache: 'no-store' } as const;
    const response = await this.#fetchAs(`events?after=${after}`, init, this.secret());
    const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
    if (!isStream || !response.body) throw new PortError('network_failed');
    return response.body;
  }

  async #ask(path: string, init: RequestInit, secret: string | undefined): Promise<unknown> {
    return json(await this.#fetchAs(path, { signal: AbortSignal.timeout(ANSWER_WAIT_MS), ...init }, secret));
  }

  /** As the device, when there is a secret: it follows no redirection to somewhere else. */
  #fetchAs(path: string, init: RequestInit, secret: string | undefined): Promise<Response> {
    const headers = { ...init.headers, ...(secret && { Authorization: `Bearer ${secret}` }) };
    return request(this.fetch, this.base + path, { redirect: 'error', ...init, headers });
  }

  #own(): string {
    const secret = this.secret();
    if (!secret) throw new PortError('secret_missing');
    return secret;
  }
}
