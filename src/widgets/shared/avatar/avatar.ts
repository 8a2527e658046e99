import { define } from '../define.js';
import { AvatarElement } from './avatar.element.js';

define('tuki-avatar', AvatarElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-avatar': AvatarElement;
  }
}
