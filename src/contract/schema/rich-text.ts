import Type, { type Static, type TSchema } from 'typebox';
import { LanguageTag } from './primitives.js';

/**
 * Rich text as a small tree: a subset of mdast, the syntax tree of Markdown (github.com/syntax-tree/mdast), by its own
 * names. It is never HTML, so nothing has to be sanitised in a browser; whoever renders it makes elements from nodes.
 */
const Text = Type.Object({ type: Type.Literal('text'), value: Type.String() });
const Break = Type.Object({ type: Type.Literal('break') });
const Marked = (type: 'strong' | 'emphasis') =>
  Type.Object({ type: Type.Literal(type), children: Type.Array(Type.Union([Text, Break])) });

/** `https:`, `mailto:`, `tel:`, or `#faq/<id>` for another answer. Nothing else is ever a link. */
export const LinkTarget = Type.String({ pattern: '^(https://|mailto:|tel:|#faq/[a-z0-9-]+$)', maxLength: 2_000 });

const Link = Type.Object({
  type: Type.Literal('link'),
  url: LinkTarget,
  children: Type.Array(Type.Union([Text, Marked('strong'), Marked('emphasis')])),
});

/** What stands in a line. */
export const Phrasing = Type.Union([Text, Break, Marked('strong'), Marked('emphasis'), Link]);

const Paragraph = Type.Object({ type: Type.Literal('paragraph'), children: Type.Array(Phrasing) });

/** `ordered` are steps. An item is one or more paragraphs, with lists of its own at most one storey deep. */
const ListOf = <T extends TSchema>(item: T) =>
  Type.Object({
    type: Type.Literal('list'),
    ordered: Type.Boolean(),
    children: Type.Array(Type.Object({ type: Type.Literal('listItem'), children: Type.Array(item) })),
  });
const InnerList = ListOf(Paragraph);
const List = ListOf(Type.Union([Paragraph, InnerList]));

const Heading = Type.Object({
  type: Type.Literal('heading'),
  depth: Type.Integer({ minimum: 3, maximum: 4 }),
  children: Type.Array(Phrasing),
});

/** A path at the desk, or https. */
export const ImageAddress = Type.String({ pattern: '^(https://|/(?!/))', maxLength: 2_000 });

/** A picture. An empty `alt` says that it is decoration. */
const Image = Type.Object({ type: Type.Literal('image'), url: ImageAddress, alt: Type.String() });

/** A film on another host, of which nothing is fetched before a click. `captions` are the languages it has them in. */
const Video = Type.Object({
  type: Type.Literal('video'),
  url: Type.String({ pattern: '^https://', maxLength: 2_000 }),
  /** Absent: the question that it answers. */
  title: Type.Optional(Type.String()),
  captions: Type.Array(LanguageTag),
});

/** What stands on lines of its own. */
export const Flow = Type.Union([Paragraph, List, Heading, Image, Video]);

export const RichText = Type.Array(Flow);

export type Phrasing = Static<typeof Phrasing>;
export type Flow = Static<typeof Flow>;
export type RichText = Static<typeof RichText>;
