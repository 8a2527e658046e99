/**
 * Where a key leads among tabs, or undefined when it leads nowhere (ARIA Authoring Practices, 'Tabs').
 * @param key `KeyboardEvent.key`
 */
export function nextTab(
  ids: readonly string[],
  current: string | undefined,
  key: string,
  rightToLeft: boolean,
): string | undefined {
  const at = ids.indexOf(current ?? '');
  const [back, on] = rightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === 'Home') return ids[0];
  if (key === 'End') return ids.at(-1);
  if (key === on) return ids[(at + 1) % ids.length];
  if (key === back) return ids.at(at - 1);
  return undefined;
}
