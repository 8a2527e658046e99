import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';
import { encode } from 'uqr';

/**
 * Modules of quiet around the code (ISO/IEC 18004, 5.3.8). A quarter of it may be dirty or torn (level Q), as on a lobby's
 * wall.
 */
const SHAPE = { border: 4, ecc: 'Q' } as const;

/**
 * A QR code as a drawing, dark on light in any theme since many readers want it so.
 * @param label what it is, for those who cannot see it
 */
export function qrCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, SHAPE);
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>`}
  </svg>`;
}
