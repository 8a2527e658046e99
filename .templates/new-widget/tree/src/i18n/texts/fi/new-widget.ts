import type en from '../en/new-widget.js';
import type { Texts } from '../../catalog.js';

export default {
  title: 'Jotain uutta',
  hint: 'Tutustu kaikessa rauhassa.',
  finish: 'Valmis',
  thanks: 'Kiitos. Muuta ei tarvita.',
} satisfies Texts<typeof en>;
