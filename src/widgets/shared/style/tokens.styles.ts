import { css, unsafeCSS } from 'lit';
import { atLeast, atMost, brandPalette, tint } from './palette.js';

/**
 * Second layer: roles, for light and for dark. The lightnesses are chosen so that `ink`, `ink-soft`, `accent` and `danger`
 * have a contrast of 4.5 at least, and `line-strong` and `edge` one of 3, on `surface`, `sunken`, `raised` and `tint` alike,
 * whatever the brand's colour is. `test/widgets/shared/contrast.test.ts` measures it with colours at random.
 */
const colors = unsafeCSS(`:host{${brandPalette}
--_surface:var(--tuki-color-surface,light-dark(#fff,${tint(0.21, 0.012)}));
--_sunken:light-dark(${tint(0.968, 0.008)},${tint(0.25, 0.014)});
--_raised:light-dark(#fff,${tint(0.29, 0.016)});
--_tint:light-dark(${tint(0.94, 0.025)},${tint(0.32, 0.04)});
--_ink:var(--tuki-color-ink,light-dark(${tint(0.25, 0.02)},${tint(0.94, 0.008)}));
--_ink-soft:light-dark(${tint(0.46, 0.02)},${tint(0.75, 0.015)});
--_line:light-dark(${tint(0.9, 0.01)},${tint(0.35, 0.015)});
--_line-strong:light-dark(${tint(0.58, 0.02)},${tint(0.62, 0.02)});
--_accent:light-dark(${atMost(0.125)},${atLeast(0.37)});
--_edge:light-dark(${atMost(0.22)},${atLeast(0.22)})}`);

/** The rest of the roles, and what a page may set beside colours. `em` is the traveller's own text size. */
const measures = css`
  :host {
    --_danger: light-dark(#a3231d, #ff9c94);
    --_good: light-dark(#1f7040, #7fd8a0);
    --_warn: light-dark(#fbf0d3, #3a2f12);
    --_radius: var(--tuki-radius, 0.75em);
    --_shadow: var(--tuki-shadow, 0 1px 3px #0002, 0 12px 40px #0003);
    --_font: var(--tuki-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_quick: 0.12s;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0s;
    }
  }
`;

/** What the outermost element of a widget carries; everything inside inherits it. */
export const tokens = [colors, measures];
