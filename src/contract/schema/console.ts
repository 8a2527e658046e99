import Type, { type Static } from 'typebox';
import { AgentProfile } from './documents.js';
import { ConversationStatus, Message } from './conversation.js';
import { ConversationChanged, DocumentChanged, Typing } from './event.js';
import { CursorText, LanguageTag, SiteId, Timestamp, Uuid, UuidV7 } from './primitives.js';
import { MESSAGE_MAX } from '../limits.js';

/** Signing in, and who is signed in. */
export const Credentials = Type.Object({
  email: Type.String({ maxLength: 254 }),
  password: Type.String({ maxLength: 1_000 }),
});
export const Operator = Type.Object({ ...AgentProfile.properties, email: Type.String() });
/** The first owner, invited by the one-time link. */
export const FirstOwner = Type.Object({
  ...Credentials.properties,
  invitation: Type.String({ maxLength: 200 }),
  name: Type.String({ minLength: 1, maxLength: 100 }),
  languages: Type.Array(LanguageTag, { maxItems: 20 }),
});
/** What an operator may change of their own profile; `photo` is a small JPEG, PNG or WebP as a data URL, null removes it. */
export const ProfileChange = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  languages: Type.Array(LanguageTag, { maxItems: 20 }),
  photo: Type.Optional(Type.Union([Type.String({ maxLength: 100_000 }), Type.Null()])),
});

/** One line of the inbox. */
export const InboxItem = Type.Object({
  site: SiteId,
  conversation: Uuid,
  reference: Type.String(),
  status: ConversationStatus,
  /** What the traveller claims; all may be absent. */
  traveller: Type.Object({
    name: Type.Optional(Type.String()),
    email: Type.Optional(Type.String()),
    booking: Type.Optional(Type.String()),
  }),
  language: LanguageTag,
  page: Type.Optional(Type.String()),
  urgent: Type.Boolean(),
  /** The latest message. */
  last: Type.Object({ from: Message.properties.from, text: Type.String(), at: Timestamp }),
  /** Traveller's messages that no operator has opened. */
  unread: Type.Integer(),
  /** Since when the traveller waits for an answer; absent when none is owed. */
  waitingSince: Type.Optional(Timestamp),
  /** When the answer is overdue by the site's target, counted in open time. */
  dueAt: Type.Optional(Timestamp),
  cursor: CursorText,
});
/** The inbox, most urgent first: overdue, urgent, waiting longest, then the latest. */
export const Inbox = Type.Object({ items: Type.Array(InboxItem), cursor: CursorText });

/** A conversation as an operator sees it: all of a page's messages, and how far the traveller has read. */
export const OperatorConversation = Type.Object({
  item: InboxItem,
  messages: Type.Array(Message),
  cursor: CursorText,
  travellerRead: CursorText,
});

/** An operator's answer; the id is made in the browser, so a retry is harmless. */
export const Answer = Type.Object({ id: UuidV7, text: Type.String({ minLength: 1, maxLength: MESSAGE_MAX }) });

/** The sites of the desk, each by a name for people. */
export const Sites = Type.Object({ sites: Type.Array(Type.Object({ id: SiteId, name: Type.String() })) });

/** A hint for consoles: that of a traveller, and which site it is about. A conversation that is gone was forgotten. */
export const ConsoleEvent = Type.Union([
  Type.Object({ ...ConversationChanged.properties, site: SiteId }),
  Type.Object({ ...Typing.properties, site: SiteId }),
  Type.Object({ ...DocumentChanged.properties, site: SiteId }),
]);

export type Credentials = Static<typeof Credentials>;
export type Operator = Static<typeof Operator>;
export type FirstOwner = Static<typeof FirstOwner>;
export type ProfileChange = Static<typeof ProfileChange>;
export type InboxItem = Static<typeof InboxItem>;
export type Inbox = Static<typeof Inbox>;
export type OperatorConversation = Static<typeof OperatorConversation>;
export type Answer = Static<typeof Answer>;
export type Sites = Static<typeof Sites>;
export type ConsoleEvent = Static<typeof ConsoleEvent>;
