import Type, { type Static } from 'typebox';
import { CursorText, Uuid } from './primitives.js';

/** Something about a conversation is new: catch up with it. */
export const ConversationChanged = Type.Object({
  type: Type.Literal('conversation'),
  conversation: Uuid,
  cursor: CursorText,
});

/** Somebody on the other side is typing. Not stored, has no cursor; forget it after a few seconds. */
export const Typing = Type.Object({ type: Type.Literal('typing'), conversation: Uuid, name: Type.String() });

/** A public document is not what it was: read it anew, passing by caches. Has no cursor. */
export const DocumentChanged = Type.Object({ type: Type.Literal('document'), document: Type.Enum(['site', 'faq']) });

/** A hint, sent as `data` of a server-sent event whose `id` is the cursor. */
export const PortEvent = Type.Union([ConversationChanged, Typing, DocumentChanged]);

export type PortEvent = Static<typeof PortEvent>;
