import { define } from '../define.js';
import { IconElement } from './icon.element.js';

define('tuki-icon', IconElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-icon': IconElement;
  }
}
