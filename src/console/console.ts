import Check from 'lucide/dist/esm/icons/check.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import Inbox from 'lucide/dist/esm/icons/inbox.mjs';
import LogOut from 'lucide/dist/esm/icons/log-out.mjs';
import { define } from '../widgets/shared/define.js';
import '../widgets/shared/avatar/avatar.js';
import '../widgets/shared/icon/icon.js';
import { addIcons } from '../widgets/shared/icon/icons.js';
import { ProfileElement } from './account/profile.element.js';
import { SignInElement } from './account/sign-in.element.js';
import { WelcomeElement } from './account/welcome.element.js';
import { AppElement } from './app/app.element.js';
import { ShellElement } from './app/shell.element.js';
import { ComposerElement } from './conversation/composer.element.js';
import { ConversationElement } from './conversation/conversation.element.js';
import './faq/faq.js';
import { InboxElement } from './inbox/inbox.element.js';

addIcons({ check: Check, clock: Clock, inbox: Inbox, 'sign-out': LogOut });

define('tuki-console-composer', ComposerElement);
define('tuki-console-conversation', ConversationElement);
define('tuki-console-inbox', InboxElement);
define('tuki-console-profile', ProfileElement);
define('tuki-console-sign-in', SignInElement);
define('tuki-console-welcome', WelcomeElement);
define('tuki-console-shell', ShellElement);
define('tuki-console', AppElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-console': AppElement;
    'tuki-console-composer': ComposerElement;
    'tuki-console-conversation': ConversationElement;
    'tuki-console-inbox': InboxElement;
    'tuki-console-profile': ProfileElement;
    'tuki-console-shell': ShellElement;
    'tuki-console-sign-in': SignInElement;
    'tuki-console-welcome': WelcomeElement;
  }
}
