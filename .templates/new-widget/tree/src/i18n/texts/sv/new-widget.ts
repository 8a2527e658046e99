import type en from '../en/new-widget.js';
import type { Texts } from '../../catalog.js';

export default {
  title: 'Något nytt',
  hint: 'Titta i lugn och ro.',
  finish: 'Klart',
  thanks: 'Tack. Det var allt.',
} satisfies Texts<typeof en>;
