import Type, { type Static } from 'typebox';
import { AgentProfile } from './documents.js';
import { Problem } from './problem.js';
import { CursorText, Timestamp, Uuid } from './primitives.js';

export const MessageFrom = Type.Enum(['traveller', 'agent', 'system']);
export const ConversationStatus = Type.Enum(['open', 'closed']);

/** What the desk itself has to say in a conversation; widgets translate the code. */
export const SystemCode = Type.Enum(['conversation_closed', 'conversation_reopened']);

export const Message = Type.Object({
  /** The id of the command that brought it. */
  id: Uuid,
  from: MessageFrom,
  text: Type.String(),
  at: Timestamp,
  cursor: CursorText,
  urgent: Type.Optional(Type.Boolean()),
  problem: Type.Optional(Problem),
  agent: Type.Optional(AgentProfile),
  code: Type.Optional(SystemCode),
});

/** How a conversation stands, as its traveller may know it. */
export const ConversationInfo = Type.Object({
  id: Uuid,
  reference: Type.String(),
  status: ConversationStatus,
  /** The agency's people have been shown everything up to here … */
  delivered: CursorText,
  /** … and have opened everything up to here. */
  read: CursorText,
});

/** Messages in order after a cursor; `cursor` is where to go on from. An empty page is the end. */
export const ConversationPage = Type.Object({
  messages: Type.Array(Message),
  cursor: CursorText,
  conversation: ConversationInfo,
});

export type MessageFrom = Static<typeof MessageFrom>;
export type ConversationStatus = Static<typeof ConversationStatus>;
export type SystemCode = Static<typeof SystemCode>;
export type Message = Static<typeof Message>;
export type ConversationInfo = Static<typeof ConversationInfo>;
export type ConversationPage = Static<typeof ConversationPage>;
