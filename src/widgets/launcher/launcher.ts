import '../shared/avatar/avatar.js';
import '../shared/icon/icon.js';
import { define } from '../shared/define.js';
import { drawFacade } from './facade.js';
import { HomeElement } from './home.element.js';
import { LauncherElement } from './launcher.element.js';

// In this order: a launcher that stands in the page already is upgraded while it is defined.
LauncherElement.facade = drawFacade;
define('tuki-home', HomeElement);
define('tuki-launcher', LauncherElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-home': HomeElement;
    'tuki-launcher': LauncherElement;
  }
}
