import type en from '../en/panel.js';
import type { Texts } from '../../catalog.js';
import english from '../en/panel.js';

export default { ...english } satisfies Texts<typeof en>;
