import { PortError } from '../../contract/index.js';
import { errorCodeOf } from './check.js';

/**
 * How long an answer may take, in milliseconds: longer than a slow mobile network needs for fifty messages, and
 * shorter than a traveller's patience with 'sending'. Trying again does no harm.
 */
export const ANSWER_WAIT_MS = 20_000;

/** `fetch` as it was when the connector was made: a host page may replace it later. */
export type Fetch = typeof globalThis.fetch;

/** Retry-After (RFC 9110, section 10.2.3): seconds or an HTTP date, as milliseconds from `now`. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** An answer that has the status of a success. Rejects with a `PortError` for any other, and for none. */
export async function request(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  let response;
  try {
    response = await fetch(url, { mode: 'cors', credentials: 'omit', ...init });
  } catch (cause) {
    throw new PortError('network_failed', { cause });
  }
  if (!response.ok) throw await failure(response);
  return response;
}

/** The body, or a `PortError`: what is not JSON did not come from the desk but from something in between. */
export async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new PortError('network_failed', { cause });
  }
}

/** Plain data as JSON, whatever `toJSON` an old library of the host page has given to every array and object. */
export function toJson(data: object): string {
  return JSON.stringify(data, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}

/** For an answer of the desk that lacks what was asked for. */
export function wanted<T>(value: T | undefined): T {
  if (value === undefined) throw new PortError('desk_failed');
  return value;
}

async function failure(response: Response): Promise<PortError> {
  const wait = retryAfter(response.headers.get('Retry-After'), Date.now());
  const code = errorCodeOf(await response.json().catch(() => undefined)) ?? codeOfStatus(response.status);
  return new PortError(code, wait === undefined ? {} : { retryAfter: wait });
}

/** A proxy or a captive portal speaks without our codes. Its 4xx says nothing about what the traveller wrote. */
function codeOfStatus(status: number) {
  if (status === 429) return 'rate_limited';
  if (status === 413) return 'body_too_large';
  return status >= 500 ? 'desk_busy' : 'network_failed';
}
