import type { OutboxRow } from './schema.js';

/**
 * Longest step forward between the times of two neighbours in one batch, in milliseconds. Beyond it, or backwards,
 * the device's clock may have jumped between them; then the desk might refuse the first for its time and take the
 * second, and their order would be lost. So the second waits for the first's receipt.
 */
const STEP_MAX_MS = 60 * 60 * 1000;

function mayFollow(earlier: OutboxRow, later: OutboxRow): boolean {
  const step = Date.parse(later.command.at) - Date.parse(earlier.command.at);
  return step >= 0 && step <= STEP_MAX_MS;
}

/** The sendable beginning of one queue, which is in order. */
function beginning(queue: readonly OutboxRow[]): readonly OutboxRow[] {
  const jump = queue.findIndex((row, i) => i > 0 && !mayFollow(queue[i - 1]!, row));
  return jump < 0 ? queue : queue.slice(0, jump);
}

/**
 * The rows to send next, at most `limit`, each queue in its order from its beginning. Queues take turns, so that a
 * long one does not hold up the others. An order to forget goes alone and before everything.
 */
export function nextBatch(rows: Iterable<OutboxRow>, limit: number): OutboxRow[] {
  const waiting = [...rows].filter((row) => !row.error).sort((a, b) => a.seq - b.seq);
  const forget = waiting.find((row) => row.command.type === 'traveller.forget');
  if (forget) return [forget];
  const queues = new Map<string, OutboxRow[]>();
  for (const row of waiting) queues.set(row.queue, [...(queues.get(row.queue) ?? []), row]);
  return [...queues.values()]
    .flatMap((queue) => beginning(queue).map((row, turn) => ({ row, turn })))
    .sort((a, b) => a.turn - b.turn || a.row.seq - b.row.seq)
    .slice(0, limit)
    .map(({ row }) => row);
}
