import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LitElement } from 'lit';
import { drawFacade } from '../../../src/widgets/launcher/facade.js';
import { tokens } from '../../../src/widgets/shared/style/tokens.styles.js';

/** Every pair of roles that stand on each other, and the contrast they need (WCAG 2.2, 1.4.3 and 1.4.11). */
const GROUNDS = ['surface', 'sunken', 'raised', 'tint'];
const PAIRS: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...['ink', 'ink-soft', 'accent', 'danger'].flatMap((ink) => GROUNDS.map((ground) => [ink, ground, 4.5] as const)),
  ['on-brand', 'brand', 4.5],
  ['ink', 'warn', 4.5],
  ...['line-strong', 'edge', 'good'].flatMap((line) => GROUNDS.map((ground) => [line, ground, 3] as const)),
];
const ROLES = [...new Set(PAIRS.flatMap(([ink, ground]) => [ink, ground]))];

class TokensElement extends LitElement {
  static override styles = tokens;
}
customElements.define('test-tokens', TokensElement);

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** What the screen shows of a colour: sRGB, rounded to bytes. */
function pixel(color: string): number[] {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** WCAG 2.2, 'relative luminance'. */
function luminance(color: string): number {
  const [red, green, blue] = pixel(color).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

describe('contrast', () => {
  const hexColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  const EDGES = ['#000', '#fff', '#ff0', '#00f', '#0f0', '#f00', '#777', 'rebeccapurple', 'hsl(20 90% 50%)', '#1f5f6b'];

  for (const theme of ['light', 'dark']) {
    it(`is enough in ${theme}, whatever colour the brand has`, () => {
      const element = document.createElement('test-tokens');
      element.style.colorScheme = theme;
      document.body.append(element);
      const probe = document.createElement('i');
      element.shadowRoot!.append(probe);
      const role = (name: string) => {
        probe.style.color = `var(--_${name})`;
        return luminance(getComputedStyle(probe).color);
      };
      const check = (brand: string) => {
        element.style.setProperty('--tuki-color-brand', brand);
        const values = Object.fromEntries(ROLES.map((name) => [name, role(name)]));
        for (const [ink, ground, least] of PAIRS) {
          const found = contrast(values[ink]!, values[ground]!);
          if (found < least) throw new Error(`${brand}: ${ink} on ${ground} has ${found.toFixed(2)}`);
        }
      };
      EDGES.forEach(check);
      fc.assert(fc.property(hexColor, check), { numRuns: 200 });
      element.remove();
    });
  }

  it('is enough on the button of the page, drawn before anything else', () => {
    fc.assert(
      fc.property(hexColor, (brand) => {
        const element = document.createElement('div');
        element.setAttribute('color', brand);
        const { element: button } = drawFacade(element);
        document.body.append(element);
        const { color, backgroundColor } = getComputedStyle(button);
        const found = contrast(luminance(color), luminance(backgroundColor));
        element.remove();
        expect(found, brand).to.be.at.least(4.5);
      }),
      { numRuns: 200 },
    );
  });
});
