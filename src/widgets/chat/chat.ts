import '../shared/avatar/avatar.js';
import '../shared/icon/icon.js';
import { define } from '../shared/define.js';
import { ChatElement } from './chat.element.js';
import { ComposerElement } from './composer.element.js';
import { MessageLogElement } from './message-log.element.js';

define('tuki-composer', ComposerElement);
define('tuki-message-log', MessageLogElement);
define('tuki-chat', ChatElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-chat': ChatElement;
    'tuki-composer': ComposerElement;
    'tuki-message-log': MessageLogElement;
  }
}
