import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { CommandResult } from '../../contract/index.js';
import { BATCH_MAX, isAnonymous } from '../../contract/index.js';
import { Command, CommandResult as CommandResultSchema, COMMANDS } from '../../contract/schema/command.js';
import type { Checked } from '../apply/check.js';
import { checkCommand } from '../apply/check.js';
import { applyAll } from '../apply/index.js';
import { deviceOf } from '../auth/device.js';
import { DeskError } from '../errors.js';
import type { Metrics } from '../metrics.js';
import type { Parts } from '../parts.js';
import { deviceSecurity, errorAnswers } from './openapi.js';

/** Fifty queries, each of its greatest length, take no more. */
const ANONYMOUS_BYTES = 64 * 1024;

const schema = {
  summary: 'Send 1 to 50 commands; each gets a receipt or an error, in the same order',
  security: [...deviceSecurity, {}],
  body: Type.Object({ commands: Type.Array(Command, { minItems: 1, maxItems: BATCH_MAX }) }),
  response: { 200: Type.Object({ results: Type.Array(CommandResultSchema) }), ...errorAnswers },
};

export function commandRoutes(app: FastifyInstance, { writer, limits, metrics, now }: Parts): void {
  app.post('/commands', {
    schema,
    // Before the body is read: nobody's two megabytes are parsed for nothing. What is nobody's on purpose is short.
    onRequest: async (request) => {
      const { authorization, 'content-length': length } = request.headers;
      if (authorization !== undefined || !(Number(length) <= ANONYMOUS_BYTES)) deviceOf(request);
    },
    // The schema stands for the reader of /openapi.json. Here each command is judged alone, so that one bad command
    // leaves the rest unharmed.
    validatorCompiler: () => () => true,
    handler: async (request) => {
      const anonymous = isNobodys(request.body);
      const sender = { site: request.site.id, device: anonymous ? '' : deviceOf(request) };
      const commands = commandsIn(request.body);
      // Who has no device is counted by where they are, and that is forgotten with the minute.
      await limits.takeCommands(sender.site, anonymous ? request.ip : sender.device, commands.length);
      const checked = commands.map((command) => checkCommand(command, now()));
      const results = await writer.write((scope) => applyAll(checked, sender, scope));
      countCommands(metrics, checked, results, commands);
      return { results };
    },
  });
}

function isNobodys(body: unknown): boolean {
  const commands = (body as { commands?: unknown } | null | undefined)?.commands;
  return Array.isArray(commands) && isAnonymous(commands as ({ type?: unknown } | null)[]);
}

function commandsIn(body: unknown): unknown[] {
  const commands = (body as { commands?: unknown } | null)?.commands;
  if (!Array.isArray(commands) || commands.length === 0) throw new DeskError('request_invalid', { field: 'commands' });
  if (commands.length > BATCH_MAX) throw new DeskError('batch_too_large', { field: 'commands' });
  return commands;
}

function countCommands(metrics: Metrics, checked: Checked[], results: CommandResult[], commands: unknown[]): void {
  results.forEach((result, i) => {
    const type = (commands[i] as { type?: unknown } | null)?.type;
    // Only types we know: a label made by strangers would grow without end.
    const known = typeof type === 'string' && Object.hasOwn(COMMANDS, type) ? type : 'unknown';
    metrics.commands.inc({ type: known, outcome: 'error' in result ? result.error.code : 'receipt' });
  });
}
