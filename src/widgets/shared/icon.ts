import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { IconName } from './icons.js';
import { ICONS } from './icons.js';
import { drawIcon } from './draw-icon.js';

/** A decorative icon; the words beside it carry the meaning, so it is hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`${guard([name], () => drawIcon(ICONS[name]))}`;
}
