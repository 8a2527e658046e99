import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.js';
import { guardEditing } from './editing.js';
import { boardRoutes } from './board.js';
import { answerRoutes } from './answers.js';
import { importRoutes } from './import.js';
import { missRoutes } from './misses.js';
import { textRoutes } from './texts.js';

/** The answers of a site, below `/console/api/sites/:site/faq`. */
export async function faqRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  guardEditing(app, parts);
  boardRoutes(app, parts);
  answerRoutes(app, parts);
  textRoutes(app, parts);
  importRoutes(app, parts);
  missRoutes(app, parts);
}
