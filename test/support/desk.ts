import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import type {
  CommandOf,
  CommandResult,
  CommandType,
  ConversationPage,
  Message,
  SiteSettings,
} from '../../src/contract/index.js';
import { uuidv7 } from '../../src/rules/index.js';
import type { Config } from '../../src/desk/config.js';
import type { DeskOptions } from '../../src/desk/start.js';
import { startDesk } from '../../src/desk/start.js';
import { signIn } from './console.js';
import { temporaryFolder } from './folder.js';

const EVERY_DAY = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A site that is always open and whose pages are on any port of this machine. */
export const TEST_SITE: SiteSettings = {
  id: 'test',
  origins: ['http://localhost:*', 'http://127.0.0.1:*', 'https://agency.example'],
  defaultLanguage: 'en',
  timeZone: 'Europe/Helsinki',
  name: { en: 'Test agency', fi: 'Testitoimisto' },
  greeting: { en: 'How can we help?', fi: 'Miten voimme auttaa?' },
  hours: { regular: [{ dayOfWeek: [...EVERY_DAY], opens: '00:00', closes: '00:00' }] },
  channels: [{ kind: 'phone', address: '+358 9 000 0000', price: { en: 'Local rate', fi: 'Paikallispuhelu' } }],
  replyTargetMinutes: 60,
};

export const OWNER = { email: 'owner@agency.example', password: 'a long enough password' };

export interface TestDesk {
  readonly url: string;
  readonly site: string;
  readonly data: string;
  /** A traveller's new device at the site, or the one that has a secret. */
  device(secret?: string): TestDevice;
  /** Signed in to the console as the owner. */
  operator(): ReturnType<typeof signIn>;
  /** Its data stays until the process ends. */
  stop(): Promise<void>;
}

export interface TestDeskOptions extends Omit<DeskOptions, 'sites'> {
  readonly config?: Partial<Config>;
  readonly sites?: readonly SiteSettings[];
}

/** A desk in this process on a free port, with an empty database, `TEST_SITE` and `OWNER`. */
export async function startTestDesk({
  config = {},
  sites = [TEST_SITE],
  ...options
}: TestDeskOptions = {}): Promise<TestDesk> {
  const data = config.data ?? temporaryFolder();
  const settings = {
    port: 0,
    host: '127.0.0.1',
    commandsPerMinute: 100_000,
    worker: true,
    owner: OWNER,
    ...config,
    data,
  };
  const desk = await startDesk(settings, { ...options, sites });
  return {
    ...deskAt(desk.address, sites[0]!.id),
    data,
    stop: () => desk.stop(),
  };
}

/** The tests' view of a desk that runs somewhere. */
export function deskAt(url: string, site = TEST_SITE.id) {
  return {
    url,
    site,
    device: (secret = newSecret()) => deviceAt(url, site, secret),
    operator: () => signIn(url, OWNER),
  };
}

/** 256 bits, as a device makes them. */
export const newSecret = () => randomBytes(32).toString('base64url');

/** A command as a device makes it, now. */
export function command<T extends CommandType>(type: T, body: CommandOf<T>['body']): CommandOf<T> {
  const envelope = { id: uuidv7(Date.now(), randomBytes(10)), at: new Date().toISOString(), language: 'en' };
  return { ...envelope, type, body } as CommandOf<T>;
}

/** A message; without a conversation it begins one. */
export function message(text: string, conversation: string = randomUUID()): CommandOf<'message.send'> {
  return command('message.send', { conversation, text });
}

export type TestDevice = ReturnType<typeof deviceAt>;

function deviceAt(url: string, site: string, secret: string) {
  const base = `${url}/v1/sites/${site}`;
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
  /** The answer as it comes, whatever is sent. */
  const post = (body: unknown, extra: Record<string, string> = {}) =>
    fetch(`${base}/commands`, {
      method: 'POST',
      headers: { ...headers, ...extra },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const get = (path: string, extra: Record<string, string> = {}) =>
    fetch(`${base}${path}`, { headers: { authorization: headers.authorization, ...extra } });
  const page = async (conversation: string, after = '0'): Promise<ConversationPage> => {
    const answer = await get(`/conversations/${conversation}?after=${after}`);
    assert.equal(answer.status, 200);
    return (await answer.json()) as ConversationPage;
  };
  return {
    secret,
    post,
    get,
    page,
    /** Sends commands and answers their results. */
    send: async (...commands: unknown[]): Promise<CommandResult[]> => {
      const answer = await post({ commands });
      const { results, error } = (await answer.json()) as { results: CommandResult[]; error?: unknown };
      assert.equal(answer.status, 200, JSON.stringify(error));
      return results;
    },
    /** Every message of a conversation, page after page. */
    messages: async (conversation: string): Promise<Message[]> => {
      const all: Message[] = [];
      for (let after = '0'; ;) {
        const { messages, cursor } = await page(conversation, after);
        if (messages.length === 0) return all;
        all.push(...messages);
        after = cursor;
      }
    },
  };
}
