import Type, { type Static, type TSchema } from 'typebox';
import { FaqTopic, SuitsTag } from '../faq.js';
import { DateOnly } from '../primitives.js';
import { ImageAddress, RichText } from '../rich-text.js';
import { ItemId, listOf, LocalContact, ownLanguage, served, TextSource, Title, written } from './parts.js';

/** Somewhere to go: degrees of WGS 84. */
export const Place = Type.Object({
  name: Title,
  latitude: Type.Number({ minimum: -90, maximum: 90 }),
  longitude: Type.Number({ minimum: -180, maximum: 180 }),
});

const sectionWith = <T extends TSchema>(text: T) =>
  Type.Object({
    id: ItemId,
    title: Title,
    text,
    /** By which a traveller chooses: ids of the document's topics. */
    topics: Type.Optional(Type.Array(ItemId, { maxItems: 20 })),
    tags: Type.Optional(Type.Array(SuitsTag)),
    places: Type.Optional(Type.Array(Place, { maxItems: 50 })),
    /** Something to listen to on the spot. */
    audio: Type.Optional(Type.Object({ url: ImageAddress, seconds: Type.Integer({ minimum: 1 }) })),
    /** When somebody last made sure that it is true. */
    checked: Type.Optional(DateOnly),
  });

const guideWith = <T extends TSchema>(text: T) =>
  Type.Object({
    id: ItemId,
    ...ownLanguage,
    title: Title,
    destination: Title,
    sections: Type.Array(sectionWith(text), { minItems: 1, maxItems: 200 }),
    contacts: Type.Optional(Type.Array(LocalContact, { maxItems: 20 })),
  });

export const Guide = guideWith(RichText);

const topics = Type.Optional(Type.Array(FaqTopic, { maxItems: 100 }));

/** What to know of each destination, to be kept on the device. */
export const GuidesDocument = Type.Object({ ...served, topics, guides: listOf(Guide) });
export const GuidesFile = Type.Object({ ...written, topics, guides: listOf(guideWith(TextSource)) });

export type Place = Static<typeof Place>;
export type Guide = Static<typeof Guide>;
export type GuidesDocument = Static<typeof GuidesDocument>;
export type GuidesFile = Static<typeof GuidesFile>;
