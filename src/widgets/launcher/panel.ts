import '../shared/avatar/avatar.js';
import '../shared/icon/icon.js';
import { define } from '../shared/define.js';
import { HomeElement } from './home.element.js';
import { LauncherElement } from './launcher.element.js';

define('tuki-home', HomeElement);
define('tuki-launcher', LauncherElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-home': HomeElement;
    'tuki-launcher': LauncherElement;
  }
}
