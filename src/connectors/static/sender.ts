import { BATCH_MAX, PortError } from '../../contract/index.js';
import type { Command, CommandOf, CommandResult, ErrorCode, SiteFile } from '../../contract/index.js';
import { problemWords, textProblem } from '../../rules/index.js';
import type { ContentFiles } from './content-files.js';
import { handover } from './handover.js';
import { referenceOf } from './reference.js';
import type { Way } from './site.js';
import { wayOf } from './site.js';
import type { SiteSettingsFile } from './site-file.js';

type Contact = CommandOf<'traveller.introduce'>['body'];

/** What only a desk could do anything with. */
const OF_A_DESK: readonly Command['type'][] = ['conversation.read', 'conversation.typing'];
/** What is written to people; the rest would fill their mailbox. */
const TO_PEOPLE: readonly Command['type'][] = ['message.send', 'traveller.introduce', 'traveller.forget'];

/** Sends commands to what an agency without a desk has. A receipt is given after its 2xx alone. */
export class Sender {
  /** So that an id that is sent twice on this page is not posted twice. */
  readonly #done = new Map<string, CommandResult>();
  #contact: Contact = {};
  #cursor = 0;

  constructor(
    private readonly files: ContentFiles,
    private readonly site: SiteSettingsFile,
    private readonly secret: () => string | undefined,
  ) {}

  /** One after the other, since they belong in their order. What was not sent because of a failure can be sent again. */
  async send(commands: readonly Command[]): Promise<CommandResult[]> {
    if (commands.length > BATCH_MAX) throw new PortError('batch_too_large');
    if (commands.length === 0) throw new PortError('request_invalid');
    const site = await this.site.last().catch(notNow);
    const results: CommandResult[] = [];
    for (const command of commands) {
      try {
        const result = this.#done.get(command.id) ?? (await this.#deliver(command, site));
        if (!('error' in result)) this.#done.set(command.id, result);
        results.push(result);
      } catch (error) {
        if (!(error instanceof PortError) || results.length === 0) throw error;
        const left = commands.slice(results.length);
        return [...results, ...left.map(({ id }) => refused(id, error.code))];
      }
    }
    return results;
  }

  #deliver(command: Command, site: SiteFile): CommandResult | Promise<CommandResult> {
    const problem = command.type === 'message.send' && textProblem(command.body.text);
    if (problem) return refused(command.id, problem);
    if (command.type === 'traveller.introduce') this.#contact = command.body;
    const way = wayOf(site);
    if (OF_A_DESK.includes(command.type)) return this.#receipt(command);
    if (!way) return command.type === 'message.send' ? refused(command.id, 'command_unknown') : this.#receipt(command);
    if (way.type !== 'app') return this.#post(command, way, site);
    if (command.type !== 'message.send') return this.#receipt(command);
    return {
      id: command.id,
      handover: handover({ site, reference: this.#reference(), message: command, link: way.link }),
    };
  }

  async #post(command: Command, way: Exclude<Way, { type: 'app' }>, site: SiteFile): Promise<CommandResult> {
    const withWords = command.type === 'faq.rate' && Boolean(command.body.comment);
    if (way.type === 'form' && !withWords && !TO_PEOPLE.includes(command.type)) return this.#receipt(command);
    // A query without an answer is nobody's.
    const own = command.type === 'faq.miss' ? {} : { reference: this.#reference(), contact: this.#contact };
    const body =
      way.type === 'webhook' ? JSON.stringify({ ...command, site: site.id, ...own }) : fieldsOf(command, site, own);
    const headers = { Accept: 'application/json' };
    const forWebhook = { ...headers, 'Content-Type': 'application/json', 'Idempotency-Key': command.id };
    const response = await this.files.request(way.address, {
      method: 'POST',
      body,
      headers: way.type === 'webhook' ? forWebhook : headers,
      // The page that a form leads on to says nothing of whether it was taken.
      redirect: 'error',
    });
    if (response.ok) return this.#receipt(command);
    if (response.status === 429 || response.status >= 500) {
      throw new PortError(response.status === 429 ? 'rate_limited' : 'desk_busy', waitOf(response));
    }
    return refused(command.id, 'command_invalid');
  }

  #receipt({ id }: Command): CommandResult {
    // Later than everything before, on this page and on those before it.
    this.#cursor = Math.max(this.#cursor + 1, Date.now());
    const at = new Date().toISOString();
    return { id, receipt: { reference: this.#reference(), at, cursor: String(this.#cursor) } };
  }

  #reference(): string {
    return referenceOf(this.secret() ?? '');
  }
}

/** Settings that cannot be read are the agency's to mend: until then the words wait. */
function notNow(cause: unknown): never {
  throw new PortError('desk_failed', { cause });
}

const refused = (id: string, code: ErrorCode): CommandResult => ({ id, error: { code, message: code } });

function waitOf(response: Response) {
  const seconds = Number(response.headers.get('Retry-After'));
  return seconds > 0 ? { retryAfter: seconds * 1000 } : {};
}

/** The fields of a form, as forms have them: what people read first. */
function fieldsOf(
  { id, type, at, language, body }: Command,
  site: SiteFile,
  { reference = '', contact = {} }: { reference?: string; contact?: Contact },
): URLSearchParams {
  const { text, problem, ...rest } = { text: '', problem: undefined, ...body };
  const told = problem && { problem: problemWords(problem) };
  const fields = { reference, message: text, ...told, ...contact, ...rest, language, type, site: site.id, id, at };
  return new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
}
