import type en from '../en/console.js';
import type { Texts } from '../../catalog.js';
import english from '../en/console.js';

export default { ...english } satisfies Texts<typeof en>;
