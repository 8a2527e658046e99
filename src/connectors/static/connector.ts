import { PortError, START } from '../../contract/index.js';
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
import { ContentFiles } from './content-files.js';
import { FileDocuments } from './documents.js';
import type { FileProblem } from './file-problem.js';
import { referenceOf } from './reference.js';
import { Sender } from './sender.js';
import { SiteSettingsFile } from './site-file.js';

export interface StaticConnectorOptions {
  /** Address of the folder with the content files, such as `https://agency.example/support/`. */
  readonly content: string;
  /** The site's id. */
  readonly site: string;
  /** The device's secret, or undefined before the traveller has acted. */
  readonly secret: () => string | undefined;
  /** Told of what in the files cannot be used, while the rest is served. */
  readonly hear?: (problem: FileProblem) => void;
}

/** The way to an agency that has no desk: its documents are plain files, and what is sent goes to what it has. */
export function createStaticConnector(options: StaticConnectorOptions): Port {
  return new StaticConnector(options);
}

/** The part of it that sends: all that is needed where nobody looks, such as in a service worker. */
export function createStaticSender({ content, site, secret }: StaticConnectorOptions): Pick<Port, 'send'> {
  const files = filesIn(content);
  return new Sender(files, new SiteSettingsFile(files, site), secret);
}

const filesIn = (content: string) => new ContentFiles(content.replace(/\/*$/, '/'));

class StaticConnector implements Port {
  readonly #documents: FileDocuments;
  readonly #sender: Sender;
  readonly #secret: () => string | undefined;

  constructor({ content, site, secret, hear }: StaticConnectorOptions) {
    const files = filesIn(content);
    const settings = new SiteSettingsFile(files, site, hear);
    this.#secret = secret;
    this.#documents = new FileDocuments(files, settings, hear);
    this.#sender = new Sender(files, settings, secret);
  }

  read<N extends DocumentName>(wish: DocumentRequest<N>): Promise<DocumentAnswer<N>>;
  read(wish: ConversationRequest): Promise<ConversationPage>;
  async read(wish: DocumentRequest | ConversationRequest): Promise<DocumentAnswer<DocumentName> | ConversationPage> {
    return 'conversation' in wish ? this.#nothingNew(wish) : this.#documents.read(wish);
  }

  send(commands: readonly Command[]): Promise<CommandResult[]> {
    return this.#sender.send(commands);
  }

  /** Nobody speaks here: the line is up, and stays silent. */
  listen(_after: Cursor, hear: (heard: Heard) => void): () => void {
    let stopped = false;
    queueMicrotask(() => stopped || hear({ type: 'line', state: 'up' }));
    return () => (stopped = true);
  }

  /** Answers come by e-mail or phone, so a conversation holds nothing but what the device has already. */
  #nothingNew({ conversation, after }: ConversationRequest): ConversationPage {
    const secret = this.#secret();
    if (!secret) throw new PortError('secret_missing');
    const reference = referenceOf(secret);
    return {
      messages: [],
      cursor: after,
      conversation: { id: conversation, reference, status: 'open', delivered: START, read: START },
    };
  }
}
