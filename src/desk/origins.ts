import type { FastifyRequest } from 'fastify';
import type { Config } from './config.js';

/** The origin under which the desk itself is seen: the public address, or the one the request was sent to. */
export function ownOrigin({ url }: Config, request: FastifyRequest): string {
  return url ?? `${request.protocol}://${request.host}`;
}

/**
 * Whether a site's list has the origin of a page.
 * @param patterns origins such as `https://agency.example`; one that ends with `:*` allows every port
 */
export function originAllowed(origin: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith(':*') ? origin.replace(/:\d+$/, '') === pattern.slice(0, -2) : origin === pattern,
  );
}
