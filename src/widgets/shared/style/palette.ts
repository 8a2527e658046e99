/**
 * First layer: the palette. Everything follows from one colour, `--tuki-color-brand`, and is computed by the browser, so
 * that a page may set any CSS colour at any time. What must be readable is made so in linear light, where luminance is the
 * Y of CIE XYZ and contrast is plain arithmetic (WCAG 2.2, 'relative luminance'); tints, which only need the brand's hue,
 * are made in OKLCH.
 */
const BRAND = 'var(--_brand)';

/** D65, the white of sRGB. */
const WHITE = { x: 0.9505, y: 1, z: 1.089 };
const AXES = ['x', 'y', 'z'] as const;

const inLinearLight = (channel: (axis: (typeof AXES)[number]) => string) =>
  `color(from ${BRAND} xyz-d65 ${AXES.map((axis) => `calc(${channel(axis)})`).join(' ')})`;

/** The brand's colour, darkened until its luminance is `most`. Hue and gamut stay. */
export const atMost = (most: number) => inLinearLight((axis) => `${axis}*${most}/max(y,${most})`);

/** The brand's colour, mixed with white until its luminance is `least`. Hue and gamut stay. */
export const atLeast = (least: number) =>
  inLinearLight((axis) => `${axis} + (${WHITE[axis]} - ${axis})*max(0,${least} - y)/max(.01,1 - y)`);

/** The brand's hue in a given lightness, with at most this much chroma. */
export const tint = (lightness: number, chroma: number) => `oklch(from ${BRAND} ${lightness} min(c,${chroma}) h)`;

/**
 * The brand and the ink on it: black or white, whichever has more contrast. At a luminance of 0.179 both have 4.58, from
 * (L + 0.05)² = 1.05 × 0.05, so that no colour has less. One text and no function: every page computes it.
 */
export const brandPalette =
  '--_brand:color(from var(--tuki-color-brand,#1f5f6b) srgb r g b/1);' +
  '--_on-brand:var(--tuki-color-on-brand,color(from var(--_brand) xyz-d65 ' +
  'calc(.9505*clamp(0,(.179 - y)*1e6,1)) calc(clamp(0,(.179 - y)*1e6,1)) calc(1.089*clamp(0,(.179 - y)*1e6,1))));';
