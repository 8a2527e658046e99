import Type, { type Static, type TSchema } from 'typebox';
import { DateOnly, Timestamp } from '../primitives.js';
import { RichText } from '../rich-text.js';
import { Count, ItemId, listOf, ownLanguage, replyWith, served, TextSource, Title, Words, written } from './parts.js';

/** Where an idea is on its way. */
export const IdeaStatus = Type.Enum(['new', 'review', 'planned', 'started', 'done', 'declined']);

const IdeaComment = Type.Object({
  id: ItemId,
  ...ownLanguage,
  words: Words,
  at: Timestamp,
  name: Type.Optional(Title),
});

const ideaWith = <T extends TSchema>(text: T) =>
  Type.Object({
    id: ItemId,
    ...ownLanguage,
    title: Title,
    /** As its author has put it. */
    words: Type.Optional(Words),
    status: IdeaStatus,
    votes: Count,
    at: Timestamp,
    /** What the agency says to it. */
    reply: Type.Optional(replyWith(text)),
    /** The oldest first. */
    comments: Type.Optional(Type.Array(IdeaComment, { maxItems: 1_000 })),
  });

export const Idea = ideaWith(RichText);

/** After this day nobody can vote or write any more, and all can read. */
const validThrough = Type.Optional(DateOnly);

/** What travellers have suggested. */
export const IdeasDocument = Type.Object({ ...served, validThrough, ideas: listOf(Idea) });
export const IdeasFile = Type.Object({ ...written, validThrough, ideas: listOf(ideaWith(TextSource)) });

export type IdeaStatus = Static<typeof IdeaStatus>;
export type Idea = Static<typeof Idea>;
export type IdeasDocument = Static<typeof IdeasDocument>;
export type IdeasFile = Static<typeof IdeasFile>;
