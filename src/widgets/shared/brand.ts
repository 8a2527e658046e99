/**
 * The rule that puts a brand's colour to use; without a colour, or with one that is none, the default stays.
 * @param color any CSS colour
 */
export function brandRule(color: string | null): string {
  if (!color) return '';
  if (CSS.supports('color', color)) return `:host{--tuki-color-brand:${color}}`;
  console.warn(`<tuki-launcher color="${color}"> is no colour. Write one such as #1f5f6b.`);
  return '';
}
