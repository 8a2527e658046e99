/** Every way into the package as an app's author would use it; compiled, never run. */
import { LitElement } from 'lit';
import type { Kit, StartOptions } from 'tuki';
import { startKit } from 'tuki';
import { ChatElement } from 'tuki/chat.element.js';
import 'tuki/chat.js';
import { createDeskConnector } from 'tuki/connectors/desk';
import type { Conversations, Port } from 'tuki/contract';
import { PortError } from 'tuki/contract';
import { KIT_TEXTS, loadTranslation } from 'tuki/i18n';
import type { LauncherElement } from 'tuki/launcher.element.js';
import type { TukiUnreadEvent } from 'tuki/launcher.events.js';
import 'tuki/launcher.js';
import { openDevice } from 'tuki/offline';
import type { TukiApi } from 'tuki/standalone';
import { startTuki } from 'tuki/standalone';

const launcher: LauncherElement = document.createElement('tuki-launcher');
launcher.addEventListener('tuki-unread', (event) => {
  const { unread }: TukiUnreadEvent = event;
  document.title = String(unread);
});
// @ts-expect-error: the words for a corner are known
launcher.position = 'top';

const site = 'app';
const desk = 'https://help.agency.example';
const connect = (secret: () => string | undefined): Port => createDeskConnector({ desk, site, secret });
const device = openDevice({ site, connect });
const conversations: Conversations = device.conversations;
Object.assign(launcher, { conversations, translation: await loadTranslation('fi', KIT_TEXTS) });

const options: StartOptions = { site, desk, lang: 'fi', launcher };
const kit: Kit = await startKit(options).catch((error: unknown) => {
  throw error instanceof PortError ? new Error(error.code) : error;
});
await kit.open();

const tuki: TukiApi = startTuki({ site, desk, color: '#1f5f6b' });
tuki.on('open', () => tuki.close());

/** A widget of the app's own beside those of the kit. */
export class OwnElement extends LitElement {
  readonly chat = new ChatElement();
}
