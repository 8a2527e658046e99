/** The brand's colour as two custom properties: the colour, and the ink that is readable on it. */
const INKS = { light: '#ffffff', dark: '#11181b' };

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(rgb: readonly number[]): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const HEX = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i;

/** `#1f5f6b` or `#fff` as three numbers of 0..255, or undefined when it is neither. */
export function parseHex(color: string): [number, number, number] | undefined {
  const digits = HEX.exec(color.trim())?.[1];
  if (!digits) return undefined;
  const wide = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => parseInt(wide.slice(at, at + 2), 16)) as [number, number, number];
}

/**
 * The rule that puts a brand's colour to use, or an empty one when the colour is not a hex colour. The ink is the one of
 * two with more contrast, which is at least 4.5 on any colour (WCAG 2.2, 1.4.3).
 */
export function brandRule(color: string | null): string {
  const rgb = parseHex(color ?? '');
  if (!rgb) return '';
  // 0.179 is where contrast with white equals contrast with black: (L + .05)² = 1.05 × .05.
  const ink = luminance(rgb) > 0.179 ? INKS.dark : INKS.light;
  return `:host{--tuki-color-brand:rgb(${rgb.join()});--tuki-color-on-brand:${ink}}`;
}
