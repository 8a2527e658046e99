import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FaqFile, SiteFile } from '../contract/schema/files.js';
import { GuidesFile } from '../contract/schema/rooms/guides.js';
import { IdeasFile } from '../contract/schema/rooms/ideas.js';
import { NoticesFile } from '../contract/schema/rooms/notices.js';
import { ReviewsFile } from '../contract/schema/rooms/reviews.js';
import { SurveysFile } from '../contract/schema/rooms/surveys.js';
import { describe } from './descriptions.js';

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/**
 * A schema in which a field that it does not know is a mistake: in a file that a person writes it is a slip of the hand.
 * `$comment` may stand in every object, for whoever reads the file.
 */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  if (!isObject(inner['properties']))
    return inner['patternProperties'] ? { ...inner, additionalProperties: false } : inner;
  return {
    ...inner,
    properties: { ...inner['properties'], $comment: { type: 'string' } },
    additionalProperties: false,
  };
}

function fileSchema(title: string, schema: unknown): JsonSchema {
  // Without what is only for TypeScript.
  const plain = strict(JSON.parse(JSON.stringify(schema))) as JsonSchema;
  const properties = { $schema: { type: 'string' }, ...(plain['properties'] as JsonSchema) };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...plain, properties };
}

const FILES = {
  site: ['The agency: who it is and how to reach it', SiteFile],
  faq: ['Answers in one language', FaqFile],
  notices: ['What everybody must know now, in one language', NoticesFile],
  ideas: ['What travellers have suggested, in one language', IdeasFile],
  reviews: ['What travellers say afterwards, in one language', ReviewsFile],
  guides: ['What to know of each destination, in one language', GuidesFile],
  surveys: ['Short questions to travellers, in one language', SurveysFile],
} as const;

/** By the name of the document: the schema of its file. */
export const SCHEMAS: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries(FILES).map(([name, [title, schema]]) => [name, describe(name, fileSchema(title, schema))]),
);

/** Writes `<name>.json` for each document into a folder, for editors. */
export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}
