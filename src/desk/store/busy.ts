/** Codes of errors that go away by themselves: the database is locked, starting, stopping or out of reach. */
const BUSY = /^(SQLITE_BUSY|SQLITE_LOCKED|ECONN\w+|ETIMEDOUT|EPIPE|08\w{3}|40\w{3}|53\w{3}|57P\w{2}|55P03)/;

/** Whether an error of the database may go away when the same is tried again a little later. */
export function isBusy(error: unknown): boolean {
  const { code, errcode, message } = error as { code?: unknown; errcode?: unknown; message?: unknown };
  // SQLite's primary codes 5 (busy) and 6 (locked), https://sqlite.org/rescode.html
  if (typeof errcode === 'number' && [5, 6].includes(errcode & 0xff)) return true;
  return BUSY.test(String(code)) || /database is locked|Connection terminated|timeout exceeded/i.test(String(message));
}
