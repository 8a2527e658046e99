import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import type { TSchema } from 'typebox';
import * as command from '../../contract/schema/command.js';
import * as office from '../../contract/schema/console.js';
import * as conversation from '../../contract/schema/conversation.js';
import * as documents from '../../contract/schema/documents.js';
import * as errors from '../../contract/schema/error.js';
import * as event from '../../contract/schema/event.js';
import * as faq from '../../contract/schema/faq.js';
import * as editing from '../../contract/schema/faq-console.js';
import * as richText from '../../contract/schema/rich-text.js';
import * as settings from '../../contract/schema/site-settings.js';

/** Who may call: names of the schemes in `components.securitySchemes`. */
export const deviceSecurity = [{ device: [] }];
export const operatorSecurity = [{ operator: [] }];

/** Every answer that is no success has this shape. */
export const errorAnswers = { '4xx': errors.ErrorAnswer, '5xx': errors.ErrorAnswer };

const securitySchemes = {
  device: { type: 'http', scheme: 'bearer', description: 'A secret of 128 bits or more, made on the device.' },
  operator: { type: 'apiKey', in: 'cookie', name: 'tuki_session' },
} as const;

/** A stream whose `data` lines have this shape. */
export function eventStream(event: TSchema) {
  return { description: 'Server-sent events', content: { 'text/event-stream': { schema: event } } };
}

/** Every schema of the contract under its own name: OpenAPI 3.1 schemas are JSON Schema (2020-12). */
const { COMMANDS: _types, ...commandSchemas } = command;
const schemas = {
  ...commandSchemas,
  ...conversation,
  ...documents,
  ...editing,
  ...errors,
  ...event,
  ...faq,
  ...office,
  ...richText,
  ...settings,
};

export const openapi: FastifyDynamicSwaggerOptions['openapi'] = {
  openapi: '3.1.0',
  info: { title: 'Tuki desk', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
  components: { securitySchemes, schemas: schemas as Record<string, object> },
};
