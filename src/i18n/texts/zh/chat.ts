import type en from '../en/chat.js';
import type { Texts } from '../../catalog.js';
import english from '../en/chat.js';

export default { ...english } satisfies Texts<typeof en>;
