import type { PropertyValues } from 'lit';
import { css, html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../../src/widgets/shared/style/base.styles.js';
import { PAIRS, roleStyles } from './roles.js';
import type { Prepares } from './settle.js';
import type { Setting } from './setting.js';

/** Every pair of colours as the browser shows it now, with its contrast measured. */
export class ContrastElement extends LitElement implements Prepares {
  static override styles = [
    base,
    roleStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      td,
      th {
        padding: 0.375em 0.25em;
        overflow-wrap: anywhere;
        border-block-end: 1px solid var(--_line);
        text-align: start;
      }
      .control {
        display: block;
        block-size: 1em;
        border: 2px solid currentcolor;
        border-radius: 0.25em;
      }
      .sample {
        padding-inline: 0.5em;
        font-weight: 600;
      }
    `,
  ];

  /** Whatever changes colours: they are measured anew. */
  @property({ attribute: false }) setting?: Setting;
  @state() private ratios: readonly number[] = [];

  ready: Promise<unknown> = Promise.resolve();

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('setting')) this.ready = this.#measure();
  }

  protected override render() {
    return html`<table>
      <thead>
        <tr>
          <th>Pair</th>
          <th>Looks</th>
          <th>Contrast</th>
          <th>At least</th>
        </tr>
      </thead>
      <tbody>
        ${PAIRS.map(
          ([front, back, least], at) =>
            html`<tr>
              <td><code>${front}</code> on <code>${back}</code></td>
              <td class="sample ${front}-on-${back}" aria-hidden="true">
                ${least > 3 ? 'Aa' : html`<span class="control"></span>`}
              </td>
              <td>${this.ratios[at]?.toFixed(2)} ${this.ratios[at]! < least ? 'too little' : ''}</td>
              <td>${least}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  async #measure(): Promise<void> {
    // The stage around it changes colours in an update of its own.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const samples = [...this.renderRoot.querySelectorAll('.sample')].map((sample) => getComputedStyle(sample));
    this.ratios = samples.map(({ color, backgroundColor }) => contrast(luminance(color), luminance(backgroundColor)));
    await this.updateComplete;
  }
}

/** WCAG 2.2, 'contrast ratio'. */
function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** WCAG 2.2, 'relative luminance', of any CSS colour as a screen shows it. */
function luminance(color: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
