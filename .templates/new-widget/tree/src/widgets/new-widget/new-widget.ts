import { define } from '../shared/define.js';
import { NewWidgetElement } from './new-widget.element.js';

define('tuki-new-widget', NewWidgetElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-new-widget': NewWidgetElement;
  }
}
