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
import { documentOf } from './check.js';
import type { DeskLine } from './line.js';
import { ANSWER_WAIT_MS, json, request, wanted } from './request.js';

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

/** Reads public documents by itself. All that needs a secret is in `line.ts`, which comes when it is first used. */
class DeskConnector implements Port {
  readonly #fetch = globalThis.fetch.bind(globalThis);
  readonly #base: string;
  readonly #secret: () => string | undefined;
  #line: Promise<DeskLine> | undefined;

  constructor({ desk, site, secret }: DeskConnectorOptions) {
    this.#base = `${desk.replace(/\/+$/, '')}/v1/sites/${encodeURIComponent(site)}/`;
    this.#secret = secret;
  }

  read<N extends DocumentName>(wish: DocumentRequest<N>): Promise<DocumentAnswer<N>>;
  read(wish: ConversationRequest): Promise<ConversationPage>;
  async read(wish: DocumentRequest | ConversationRequest): Promise<DocumentAnswer<DocumentName> | ConversationPage> {
    return 'conversation' in wish ? (await this.#getLine()).readConversation(wish) : this.#readDocument(wish);
  }

  async send(commands: readonly Command[]): Promise<CommandResult[]> {
    return (await this.#getLine()).send(commands);
  }

  listen(after: Cursor, hear: (heard: Heard) => void): () => void {
    let stop: (() => void) | undefined;
    let stopped = false;
    this.#getLine().then(
      (line) => stopped || (stop = line.listen(after, hear)),
      () => stopped || hear({ type: 'line', state: 'down' }),
    );
    return () => {
      stopped = true;
      stop?.();
    };
  }

  /**
   * Without any identifier, and left to the HTTP cache: a version in a header of ours would cost a preflight. `no-cache`
   * lets the browser ask with the version that it has itself.
   */
  async #readDocument({ document, language, version, fresh }: DocumentRequest): Promise<DocumentAnswer<DocumentName>> {
    const url = `${this.#base}${document}.json?lang=${encodeURIComponent(language)}`;
    const response = await request(this.#fetch, url, {
      signal: AbortSignal.timeout(ANSWER_WAIT_MS),
      ...(fresh && { cache: 'no-cache' }),
    });
    const content = wanted(documentOf(await json(response), document));
    const current = response.headers.get('ETag') ?? '';
    return version && current === version ? { unchanged: true } : { version: current, content };
  }

  /** Fetched again after a failure, by whoever asks next. */
  #getLine(): Promise<DeskLine> {
    this.#line ??= import('./line.js').then(
      ({ DeskLine }) => new DeskLine(this.#fetch, this.#base, this.#secret),
      (cause: unknown) => {
        this.#line = undefined;
        throw new PortError('network_failed', { cause });
      },
    );
    return this.#line;
  }
}
