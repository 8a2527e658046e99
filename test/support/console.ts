import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { Inbox, InboxItem, Message, OperatorConversation } from '../../src/contract/index.js';
import { uuidv7 } from '../../src/rules/index.js';

/** An operator at the console's HTTP interface. */
export async function signIn(url: string, credentials: { email: string; password: string }) {
  const api = `${url}/console/api`;
  const answer = await fetch(`${api}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  assert.equal(answer.status, 200);
  return operatorAt(api, answer.headers.getSetCookie()[0]!.split(';')[0]!);
}

export type TestOperator = Awaited<ReturnType<typeof signIn>>;

export function operatorAt(api: string, cookie: string) {
  /** The answer as it comes. */
  const call = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    fetch(api + path, {
      method,
      headers: { cookie, ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
  const json = async <T>(answer: Response): Promise<T> => {
    assert.equal(answer.status, 200);
    return (await answer.json()) as T;
  };
  const place = (conversation: string, site = 'test') => `/conversations/${site}/${conversation}`;
  return {
    call,
    cookie,
    inbox: async (status = 'open') => json<Inbox>(await call('GET', `/inbox?status=${status}`)),
    conversation: async (id: string, after = '0') =>
      json<OperatorConversation>(await call('GET', `${place(id)}?after=${after}`)),
    answer: async (id: string, text: string, answerId = uuidv7(Date.now(), randomBytes(10))) =>
      json<Message>(await call('POST', `${place(id)}/messages`, { id: answerId, text })),
    read: async (id: string, cursor: string) => {
      assert.equal((await call('POST', `${place(id)}/read`, { cursor })).status, 204);
    },
    typing: async (id: string) => {
      assert.equal((await call('POST', `${place(id)}/typing`)).status, 204);
    },
    close: async (id: string) => json<InboxItem>(await call('POST', `${place(id)}/close`)),
    reopen: async (id: string) => json<InboxItem>(await call('POST', `${place(id)}/reopen`)),
  };
}
