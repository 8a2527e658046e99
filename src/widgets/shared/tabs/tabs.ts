import { define } from '../define.js';
import { TabsElement } from './tabs.element.js';

define('tuki-tabs', TabsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-tabs': TabsElement;
  }
}
