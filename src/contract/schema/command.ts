import Type, { type Static } from 'typebox';
import { COMMENT_MAX, CONTACT_MAX, MESSAGE_MAX, MISS_MAX } from '../limits.js';
import { AnswerId } from './faq.js';
import { CursorText, LanguageTag, Timestamp, Uuid, UuidV7 } from './primitives.js';
import { ErrorBody } from './error.js';
import { Problem } from './problem.js';

const envelope = { id: UuidV7, at: Timestamp, language: LanguageTag };
const ContactText = Type.String({ maxLength: CONTACT_MAX });

/** Something the traveller says; the first one with a new conversation id begins the conversation. */
export const MessageSend = Type.Object({
  ...envelope,
  type: Type.Literal('message.send'),
  body: Type.Object({
    conversation: Uuid,
    text: Type.String({ minLength: 1, maxLength: MESSAGE_MAX }),
    /** The page it was written on. */
    page: Type.Optional(Type.String({ maxLength: 2_000 })),
    urgent: Type.Optional(Type.Boolean()),
    /** What had gone wrong there, when the page itself asked for help. */
    problem: Type.Optional(Problem),
  }),
});

/** The traveller has seen the conversation up to and with this cursor. */
export const ConversationRead = Type.Object({
  ...envelope,
  type: Type.Literal('conversation.read'),
  body: Type.Object({ conversation: Uuid, cursor: CursorText }),
});

/** The traveller is typing. Passed on to whoever listens now, stored nowhere, so never kept in an outbox. */
export const ConversationTyping = Type.Object({
  ...envelope,
  type: Type.Literal('conversation.typing'),
  body: Type.Object({ conversation: Uuid }),
});

/** How the traveller would like to be called and found: claims, each optional. */
export const TravellerIntroduce = Type.Object({
  ...envelope,
  type: Type.Literal('traveller.introduce'),
  body: Type.Object({
    name: Type.Optional(ContactText),
    email: Type.Optional(ContactText),
    booking: Type.Optional(ContactText),
  }),
});

/** Delete everything this device ever said. */
export const TravellerForget = Type.Object({
  ...envelope,
  type: Type.Literal('traveller.forget'),
  body: Type.Object({}),
});

export const FaqRating = Type.Enum(['helpful', 'unhelpful', 'wrong']);

/** Whether an answer helped, or is wrong. A device's latest word on an answer counts. */
export const FaqRate = Type.Object({
  ...envelope,
  type: Type.Literal('faq.rate'),
  body: Type.Object({
    answer: AnswerId,
    /** Of the text that was read. */
    language: LanguageTag,
    rating: FaqRating,
    comment: Type.Optional(Type.String({ maxLength: COMMENT_MAX })),
  }),
});

/**
 * A search that found nothing, or ended with a person being asked. Nobody's: it is sent without the device's secret, and
 * only counted, without whatever looks personal in it.
 */
export const FaqMiss = Type.Object({
  ...envelope,
  type: Type.Literal('faq.miss'),
  body: Type.Object({ language: LanguageTag, query: Type.String({ minLength: 1, maxLength: MISS_MAX }) }),
});

/** Every command by its type: a new one is one more line here. */
export const COMMANDS = {
  'message.send': MessageSend,
  'conversation.read': ConversationRead,
  'conversation.typing': ConversationTyping,
  'traveller.introduce': TravellerIntroduce,
  'traveller.forget': TravellerForget,
  'faq.rate': FaqRate,
  'faq.miss': FaqMiss,
} as const;

export const Command = Type.Union([
  MessageSend,
  ConversationRead,
  ConversationTyping,
  TravellerIntroduce,
  TravellerForget,
  FaqRate,
  FaqMiss,
]);

/** The desk's word that a command is stored. `reference` is short enough to read aloud. */
export const Receipt = Type.Object({ reference: Type.String(), at: Timestamp, cursor: CursorText });

/**
 * `id` is what the command carried, or empty when it carried none that is text. `handover` is for an agency that has
 * nothing to send to: the address (`mailto:` or https) that opens the words in the traveller's own app. It is no receipt,
 * since nobody but that app knows whether they are ever sent. A desk never answers it.
 */
export const CommandResult = Type.Union([
  Type.Object({ id: Type.String(), receipt: Receipt }),
  Type.Object({ id: Type.String(), handover: Type.String() }),
  Type.Object({ id: Type.String(), error: ErrorBody }),
]);

export type Command = Static<typeof Command>;
export type CommandType = keyof typeof COMMANDS;
export type CommandOf<T extends CommandType> = Static<(typeof COMMANDS)[T]>;
export type FaqRating = Static<typeof FaqRating>;
export type Receipt = Static<typeof Receipt>;
export type CommandResult = Static<typeof CommandResult>;
