/**
 * Where a key leads among the options of a combobox, by ARIA Authoring Practices ('Editable Combobox With List
 * Autocomplete'): an option's place, -1 for the field itself, or undefined for a key that leads nowhere.
 * @param key `KeyboardEvent.key`
 * @param active the option that is active now, -1 when none is
 */
export function nextOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1;
  // These move the cursor in the text, so the text is where one is again.
  if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) return -1;
  return undefined;
}
