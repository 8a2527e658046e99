import { brandPalette } from '../shared/style/palette.js';

/**
 * The button that stands on the page, drawn before anything else has loaded. `!important` inside a shadow root wins over
 * the page's own `!important`, so that a reset such as `* { all: unset !important }` cannot reach it.
 */
export const buttonStyles = `
:host{
${brandPalette}
all:initial!important;
position:fixed!important;
z-index:2147483000!important;
inset-block-end:max(16px,env(safe-area-inset-bottom))!important;
inset-inline-end:max(16px,env(safe-area-inset-right))!important;
font:medium/1.5 var(--tuki-font,system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif)!important;
color-scheme:light dark!important}
:host([position=left]){inset-inline:max(16px,env(safe-area-inset-left)) auto!important}
:host([theme=light]){color-scheme:light!important}
:host([theme=dark]){color-scheme:dark!important}
:host([hidden]){display:none!important}
.launcher{
position:relative;display:flex;align-items:center;gap:.5em;box-sizing:border-box;
min-block-size:3.5em;min-inline-size:3.5em;padding:.75em 1.25em .75em 1em;
border:1px solid #fff6;border-radius:1.75em;cursor:pointer;
font:inherit;font-weight:600;text-align:start;
background:var(--_brand);color:var(--_on-brand);
box-shadow:0 1px 2px #0003,0 4px 16px #0003}
.launcher::before{content:'?';flex:none;box-sizing:border-box;inline-size:1.5em;block-size:1.5em;
border:.125em solid;border-radius:50% 50% 50% .25em;line-height:1.2;text-align:center}
.launcher>*{pointer-events:none}
.launcher:focus-visible{outline:3px solid Highlight;outline-offset:3px}
@media (max-width:480px){
.launcher{padding:.75em;justify-content:center}
.launcher span{display:none}}
@media print{:host{display:none!important}}
`;
