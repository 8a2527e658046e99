import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** A request of a browser on its way to the desk. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Lets the desk have the request; resolves once it begins to answer. */
  askDesk(): Promise<IncomingMessage>;
}

/** What happens to an exchange on its way. */
export type Manner = (exchange: Exchange) => void | Promise<void>;

const passOn: Manner = async ({ response, askDesk }) => answer(response, await askDesk());

/** The desk has done what it was asked, and the connection breaks before anybody hears of it. */
export const dropAnswer: Manner = async ({ response, askDesk }) => {
  await buffer(await askDesk());
  response.destroy();
};

/** Something between the browser and the desk has broken. */
export const fail: Manner = ({ request, response }) => {
  const headers = { 'access-control-allow-origin': request.headers.origin, 'content-type': 'text/html' };
  response.writeHead(500, headers).end('<h1>Internal Server Error</h1>');
};

/** The network delivers the request twice, as it may. */
export const twice: Manner = async ({ response, askDesk }) => {
  await buffer(await askDesk());
  answer(response, await askDesk());
};

/** The desk answers at once, but nobody hears of it before the gate opens. */
export const late =
  (gate: Promise<void>): Manner =>
  async ({ response, askDesk }) => {
    const answered = await askDesk();
    await gate;
    answer(response, answered);
  };

function answer(response: ServerResponse, answered: IncomingMessage): void {
  response.writeHead(answered.statusCode!, answered.headers);
  // A desk that dies half-way breaks the connection to the browser, too.
  pipeline(answered, response, () => undefined);
}

interface Rule {
  readonly what: RegExp;
  /** The next one's fate, or nothing when the rule has no more to say. */
  next(): Manner | undefined;
}

/** A network between browsers and a desk that breaks when it is told to. */
export class Proxy {
  /** What was asked, in order, such as `POST /v1/sites/demo/commands`. */
  readonly asked: string[] = [];
  readonly #rules: Rule[] = [];
  readonly #server = createServer((request, response) => void this.#meet(request, response));

  private constructor(private readonly deskPort: number) {}

  static async start(deskPort: number): Promise<Proxy> {
    const proxy = new Proxy(deskPort);
    await once(proxy.#server.listen(0, '127.0.0.1'), 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The coming requests that fit `what` (`METHOD /path`) meet these fates, one after the other; then all is well again. */
  next(what: RegExp, ...manners: Manner[]): void {
    this.#rules.push({ what, next: () => manners.shift() });
  }

  /** From now on all requests that fit meet this fate. */
  always(what: RegExp, manner: Manner): void {
    this.#rules.push({ what, next: () => manner });
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #meet(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const what = `${request.method} ${request.url}`;
    this.asked.push(what);
    const body = await buffer(request);
    const askDesk = () => this.#askDesk(request, body);
    try {
      await this.#mannerFor(what)({ request, response, askDesk });
    } catch {
      // The desk is down, and so is the network for whoever asks.
      response.destroy();
    }
  }

  #mannerFor(what: string): Manner {
    for (const rule of this.#rules) {
      const manner = rule.what.test(what) && rule.next();
      if (manner) return manner;
    }
    return passOn;
  }

  async #askDesk({ method, url, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const asking = ask({ port: this.deskPort, host: '127.0.0.1', method, path: url, headers, agent: false });
    asking.end(body);
    const [answered] = (await once(asking, 'response')) as [IncomingMessage];
    return answered;
  }
}
