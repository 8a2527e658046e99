import { createContext } from '@lit/context';
import type { Conversations, Documents } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';

/** What the traveller has written and heard: the store behind chat, launcher and badge. */
export const conversationsContext = createContext<Conversations | undefined>(Symbol('tuki-conversations'));

/** The agency's public documents. */
export const documentsContext = createContext<Documents | undefined>(Symbol('tuki-documents'));

/** The kit's texts in the traveller's language; another language is another value. */
export const translationContext = createContext<Translation | undefined>(Symbol('tuki-translation'));

/** Where relative addresses in documents begin: the desk, or the folder of the static files. */
export const baseAddressContext = createContext<string>(Symbol('tuki-base-address'));
