/**
 * The order after one has been moved to where another one is, as it looks to whoever moves it: it takes that place, and
 * all between step aside. Unknown ids change nothing.
 */
export function moved(ids: readonly string[], id: string, to: string): string[] {
  const from = ids.indexOf(id);
  const at = ids.indexOf(to);
  if (from < 0 || at < 0) return [...ids];
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
