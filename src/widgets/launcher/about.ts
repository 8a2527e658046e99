import { define } from '../shared/define.js';
import { AboutElement } from './about.element.js';

define('tuki-about', AboutElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-about': AboutElement;
  }
}
