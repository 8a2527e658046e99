import { PortError } from '../../contract/index.js';
import { FileProblem } from './file-problem.js';
import { faultyLine } from './faulty-line.js';
import type { Json } from './json.js';
import { isObject } from './json.js';

/** Longest file that is read, in UTF-16 units: far more than people write, far less than a phone chokes on. */
export const FILE_MAX = 2_000_000;

/** How long a file or an endpoint may take to answer, in milliseconds. */
export const ANSWER_WAIT_MS = 20_000;

/** Hosts answer these for what is not there: some keep a missing file secret. */
const ABSENT = [403, 404, 410];

/** The agency's folder on a plain file host. */
export class ContentFiles {
  readonly #fetch = globalThis.fetch.bind(globalThis);

  /** @param base address of the folder, with a slash at the end */
  constructor(readonly base: string) {}

  /**
   * What stands in a file, or undefined when there is no such file. Asks the host each time whether the browser's copy is
   * still right, since plain hosts say nothing of how long it is.
   * @throws PortError `network_failed`, or `content_invalid` with a `FileProblem` as its cause
   */
  async read(file: string): Promise<Json | undefined> {
    const text = await this.#text(file);
    if (text === undefined) return undefined;
    if (text.length > FILE_MAX) throw refusal(new FileProblem(file, '', 'too_large'));
    return parsed(file, text);
  }

  /** Asks the host, by `fetch` as it was when this was made: a host page may replace it later. */
  async request(address: string, init: RequestInit): Promise<Response> {
    const signal = AbortSignal.timeout(ANSWER_WAIT_MS);
    try {
      return await this.#fetch(new URL(address, this.base), { mode: 'cors', credentials: 'omit', signal, ...init });
    } catch (cause) {
      throw new PortError('network_failed', { cause });
    }
  }

  async #text(file: string): Promise<string | undefined> {
    const response = await this.request(file, { cache: 'no-cache' });
    // A page in place of a file: the host answers so for everything that it does not have.
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    if (ABSENT.includes(response.status) || (response.ok && isPage)) return undefined;
    if (!response.ok) throw new PortError('network_failed');
    if (Number(response.headers.get('Content-Length')) > 4 * FILE_MAX) {
      void response.body?.cancel();
      throw refusal(new FileProblem(file, '', 'too_large'));
    }
    return response.text().catch((cause: unknown) => {
      throw new PortError('network_failed', { cause });
    });
  }
}

export const refusal = (problem: FileProblem) => new PortError('content_invalid', { cause: problem });

function parsed(file: string, text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refusal(new FileProblem(file, '', 'json_invalid', faultyLine(text)));
  }
  if (!isObject(value)) throw refusal(new FileProblem(file, '', 'json_invalid', 1));
  return value;
}
