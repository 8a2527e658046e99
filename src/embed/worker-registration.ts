import { Workbox } from 'workbox-window';
import type { Conversations } from '../contract/index.js';
import type { ToWorker } from '../worker/words.js';
import { SYNC_TAG } from '../worker/words.js';

/** What the worker has to know, and where the host has put its file. */
export interface WorkerOptions {
  /** Address of the host's one-line file, relative to the page. */
  readonly worker: string;
  readonly site: string;
  /** Where the code is, with a slash at the end. */
  readonly code: string;
  /** Address of the desk, or of the folder of content files if `content` says so; without a slash at the end. */
  readonly desk: string;
  readonly content?: string;
  readonly language: string;
  /** Address of the tag, if there is one. */
  readonly script?: string;
}

interface SyncRegistration extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Pages that require Trusted Types want a script's address to be vouched for; others never come here. */
function vouched(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: object): Vouching } };
  return (
    trustedTypes?.createPolicy('tuki-worker', { createScriptURL: (address: string) => address }).createScriptURL(url) ??
    url
  );
}
interface Vouching {
  createScriptURL(url: string): string;
}

function addressOf({ worker, code, desk, content }: WorkerOptions): string {
  const url = new URL(worker, document.baseURI);
  url.searchParams.set('code', code);
  url.searchParams.set(content ? 'content' : 'desk', `${desk}/`);
  return url.href;
}

/** Lets the worker keep the rooms, then what this page has fetched without it: the tag, and the documents. */
async function keep(workbox: Workbox, { language, script, code, desk }: WorkerOptions): Promise<void> {
  const tell = (word: ToWorker) => workbox.messageSW(word);
  await tell({ type: 'tuki-keep', language });
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  const ours = fetched.filter((name) => name.startsWith(code) || name.startsWith(`${desk}/`));
  // By name, too: on a page with hundreds of files a browser forgets some.
  void tell({ type: 'tuki-used', addresses: [...new Set([...(script ? [script] : []), ...ours])] });
}

/**
 * Registers the worker and lets it keep the rooms; when the browser can send after the page has been closed, asks for that
 * whenever something waits.
 * @returns whether it can
 * @throws when the host's file is missing, is no worker of ours, or workers are not allowed here: the kit does without
 */
export async function startWorker(options: WorkerOptions, conversations: Conversations): Promise<boolean> {
  const workbox = new Workbox(vouched(addressOf(options)), { updateViaCache: 'none' });
  const registration = (await workbox.register({ immediate: true })) as SyncRegistration;
  void keep(workbox, options);
  const { sync } = registration;
  if (!sync) return false;
  const ask = () => {
    const waits = conversations.state.value.list.some(({ messages }) =>
      messages.some(({ state }) => state === 'queued'),
    );
    if (waits) sync.register(SYNC_TAG + options.site).catch(() => undefined);
  };
  conversations.state.subscribe(ask);
  ask();
  return true;
}
