import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import { request } from 'node:https';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { DeskError } from '../../errors.js';

export const PAGE_MAX_BYTES = 2 * 1024 * 1024;
const REDIRECTS_MAX = 3;
const PATIENCE_MS = 10_000;

export interface FetchedPage {
  readonly text: string;
  /** Where it was found in the end. */
  readonly url: string;
}

/** The ways into the network, which a test may stand in for. */
export interface Network {
  /** Addresses of a host's name. */
  resolve(host: string): Promise<readonly string[]>;
  /** Whether an address may be asked. */
  mayReach(address: string): boolean;
  /** More for Node's `https.request`, such as whom to trust. */
  readonly options?: RequestOptions;
}

const INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayReach: isPublic,
};

/**
 * Whether everybody can reach an address: neither loopback nor a private network, link-local, multicast, reserved, or
 * one that leads to such an IPv4 address in IPv6 clothes (RFC 6890 and its successors, as ipaddr.js knows them).
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * Fetches a page for an operator without becoming a way into the agency's own network: https on its usual port only,
 * public addresses only, and the address that was judged is the one that is asked, at each redirection anew. Takes at
 * most 2 MB and 10 seconds, and sends nothing that says who asks.
 * @throws DeskError `address_refused` or `address_unreachable`
 */
export async function fetchPage(address: string, network: Network = INTERNET): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let url = checkedUrl(address);
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
    const response = await ask(url, signal, network);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      url = checkedUrl(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      break;
    }
    return { text: await textOf(response), url: url.href };
  }
  throw unreachable();
}

const refused = () => new DeskError('address_refused', { field: 'url' });
const unreachable = () => new DeskError('address_unreachable', { field: 'url' });

function checkedUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw refused();
  const url = new URL(address, base);
  if (url.protocol !== 'https:' || url.port !== '' || url.username || url.password) throw refused();
  url.hash = '';
  return url;
}

async function ask(url: URL, signal: AbortSignal, network: Network): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await network.resolve(host).catch(() => Promise.reject(unreachable()));
  if (addresses.length === 0) throw unreachable();
  // One private address among public ones is as good as none: who chooses between them is the one who set the trap.
  if (!addresses.every((one) => network.mayReach(one))) throw refused();
  const address = addresses[0]!;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      agent: false,
      signal,
      headers: { accept: 'text/html,application/ld+json,application/json,text/*;q=0.9', 'user-agent': 'Tuki' },
      // Not resolved again: the second answer might be another one.
      lookup: (_host, options, done) =>
        options.all ? done(null, [{ address, family: isIP(address) }]) : done(null, address, isIP(address)),
      ...network.options,
    });
    asked.once('response', resolve);
    asked.once('error', () => reject(unreachable()));
    asked.end();
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      size += (chunk as Buffer).length;
      if (size > PAGE_MAX_BYTES) throw unreachable();
      chunks.push(chunk as Buffer);
    }
  } catch {
    throw unreachable();
  } finally {
    response.destroy();
  }
  return new TextDecoder(charsetOf(response)).decode(Buffer.concat(chunks));
}

/** As the header says it; a label that nobody knows counts as UTF-8. */
function charsetOf({ headers }: IncomingMessage): string {
  const label = /charset="?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
