import type { ErrorCode, Operator } from '../../contract/index.js';
import { ERROR_CODES, PortError } from '../../contract/index.js';
import type { ConsoleApi, Place } from '../api.js';
import { listenTo } from './event-stream.js';
import { faqDeskApi } from './faq-desk-api.js';
import { Refusal } from './refusal.js';

/** Longer than a slow phone needs, shorter than a person waits without a word. */
const PATIENCE_MS = 20_000;

/**
 * The console's side of the desk's HTTP interface; the session is a cookie that scripts cannot read.
 * @param base address of the interface with a slash at its end, such as `/console/api/`
 */
export function deskApi(base: string): ConsoleApi {
  const call = <T>(method: string, path: string, body?: object) => request<T>(method, base + path, body);
  const on = ({ site, conversation }: Place) =>
    `conversations/${encodeURIComponent(site)}/${encodeURIComponent(conversation)}`;
  return {
    operator: () => call('GET', 'session'),
    signIn: (credentials) => call('POST', 'session', credentials),
    signOut: () => call('DELETE', 'session'),
    createOwner: (owner) => call<Operator>('POST', 'owner', owner),
    changeProfile: (change) => call('PUT', 'profile', change),
    inbox: (status) => call('GET', `inbox?status=${status}`),
    conversation: (place, after) => call('GET', `${on(place)}?after=${after}`),
    answer: (place, answer) => call('POST', `${on(place)}/messages`, answer),
    markRead: (place, cursor) => call('POST', `${on(place)}/read`, { cursor }),
    typing: (place) => call('POST', `${on(place)}/typing`),
    close: (place) => call('POST', `${on(place)}/close`),
    reopen: (place) => call('POST', `${on(place)}/reopen`),
    faq: faqDeskApi(call, base),
    listen: (after, hear) => listenTo(`${base}events`, after, hear),
  };
}

async function request<T>(method: string, address: string, body?: object): Promise<T> {
  try {
    const response = await fetch(address, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw await refusal(response);
    return (response.status === 204 ? undefined : await response.json()) as T;
  } catch (error) {
    if (error instanceof PortError) throw error;
    throw new PortError('network_failed', { cause: error });
  }
}

async function refusal(response: Response): Promise<PortError> {
  const answer: unknown = await response.json().catch(() => undefined);
  const seconds = Number(response.headers.get('retry-after'));
  return new Refusal(codeIn(answer), Object(answer) as object, seconds > 0 ? { retryAfter: seconds * 1000 } : {});
}

/** A proxy between us and the desk answers in its own words: those count as the desk's failure. */
function codeIn(answer: unknown): ErrorCode {
  const code = (answer as { error?: { code?: unknown } } | undefined)?.error?.code;
  return ERROR_CODES.find((known) => known === code) ?? 'desk_failed';
}
