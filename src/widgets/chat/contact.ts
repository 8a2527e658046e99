import { define } from '../shared/define.js';
import { ContactElement } from './contact.element.js';

define('tuki-contact', ContactElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-contact': ContactElement;
  }
}
