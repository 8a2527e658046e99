import { define } from '../define.js';
import { RatingElement } from './rating.element.js';

define('tuki-rating', RatingElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-rating': RatingElement;
  }
}
