import type { InboxItem } from '../../contract/index.js';

/**
 * The inbox's order: overdue, urgent, waiting longest, then the latest message.
 * @param now milliseconds since 1970
 */
export function inboxOrder(items: readonly InboxItem[], now: number): InboxItem[] {
  return [...items].sort((a, b) => {
    for (const compare of [
      Number(overdue(b, now)) - Number(overdue(a, now)),
      Number(b.urgent) - Number(a.urgent),
      waitingSince(a) - waitingSince(b),
      Date.parse(b.last.at) - Date.parse(a.last.at),
    ]) {
      if (compare !== 0) return compare;
    }
    return 0;
  });
}

function overdue({ dueAt }: InboxItem, now: number): boolean {
  return dueAt !== undefined && Date.parse(dueAt) <= now;
}

/** Nobody waiting comes after everybody waiting. */
function waitingSince({ waitingSince: since }: InboxItem): number {
  return since === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(since);
}
