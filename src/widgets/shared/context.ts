import { createContext } from '@lit/context';
import type { Commands, Conversations, Documents, TripPhase } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';

/** What the traveller has written and heard: the store behind chat, launcher and badge. */
export const conversationsContext = createContext<Conversations | undefined>(Symbol('tuki-conversations'));

/** The agency's public documents. */
export const documentsContext = createContext<Documents | undefined>(Symbol('tuki-documents'));

/** What is said beside conversations, such as whether an answer helped. */
export const commandsContext = createContext<Commands | undefined>(Symbol('tuki-commands'));

/** When on the trip the traveller is, where the page knows it. */
export const tripPhaseContext = createContext<TripPhase | undefined>(Symbol('tuki-trip-phase'));

/** The kit's texts in the traveller's language; another language is another value. */
export const translationContext = createContext<Translation | undefined>(Symbol('tuki-translation'));

/** Where relative addresses in documents begin: the desk, or the folder of the static files. */
export const baseAddressContext = createContext<string>(Symbol('tuki-base-address'));
