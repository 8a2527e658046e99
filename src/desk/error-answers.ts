import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../contract/index.js';
import { errorKind } from '../contract/index.js';
import { DeskError, errorBody } from './errors.js';
import { isBusy } from './store/busy.js';

/** Fastify's own codes in ours. */
const KNOWN: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'json_invalid',
  FST_ERR_CTP_INVALID_JSON_BODY: 'json_invalid',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'json_invalid',
};

/** Every answer that is not a success has a code from the one table and a sentence that says what to do. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => sendError(reply, toDeskError(error, request)));
  app.setNotFoundHandler((_request, reply) => sendError(reply, new DeskError('page_unknown')));
}

export function sendError(reply: FastifyReply, error: DeskError): FastifyReply {
  const { retryAfter, more } = error.details;
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  return reply
    .code(errorKind(error.code).status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ error: errorBody(error), ...more }));
}

/** What any error means to a client. Only one that nobody foresaw is logged, by its stack: it holds no texts. */
export function toDeskError(error: FastifyError | DeskError, request: FastifyRequest): DeskError {
  if (error instanceof DeskError) return error;
  const known = KNOWN[error.code];
  if (known) return new DeskError(known);
  if (error.statusCode !== undefined && error.statusCode < 500) return new DeskError('request_invalid');
  request.log.error({ stack: error.stack, route: request.routeOptions.url }, 'unexpected error');
  if (isBusy(error)) return new DeskError('desk_busy', { retryAfter: 2 });
  return new DeskError('desk_failed', { retryAfter: 5 });
}
