import type { TemplateResult } from 'lit';
import { html, nothing, render } from 'lit';
import type { FaqAnswer } from '../../contract/index.js';
import { filmPlayer } from './film-player.js';
import { richText } from './rich-text.js';

const PAPER = `
body{margin:2cm;font:12pt/1.5 system-ui,sans-serif;color:#000;background:#fff}
h1{font-size:18pt;line-height:1.25}
h4,h5{font-size:12pt;margin:1em 0 0}
p,li{break-inside:avoid}
a{color:inherit}
.qr{width:4cm;height:4cm;margin-top:.5cm}
footer{margin-top:1cm;font-size:10pt;overflow-wrap:anywhere}
@page{margin:0}`;

/** What goes on paper. */
export interface Sheet {
  readonly answer: FaqAnswer;
  /** BCP 47. */
  readonly language: string;
  readonly dir: string;
  /** When it was checked, in words. */
  readonly checked: string;
  readonly address: string;
  readonly qr: TemplateResult | undefined;
}

/** Prints an answer from a window of its own, so that the page around the kit stays as it is. */
export function printSheet(paper: Window & Partial<typeof globalThis>, sheet: Sheet): void {
  const { document } = paper;
  document.title = sheet.answer.question;
  Object.assign(document.documentElement, { lang: sheet.language, dir: sheet.dir });
  // A style sheet belongs to the window that made it.
  const look = new paper.CSSStyleSheet!();
  look.replaceSync(PAPER);
  document.adoptedStyleSheets = [look];
  render(words(sheet), document.body);
  paper.focus();
  paper.print();
}

function words({ answer, checked, address, qr }: Sheet) {
  return html`<h1>${answer.question}</h1>
    ${answer.answer.map((node) => {
      if (node.type === 'image') return node.alt ? html`<p>(${node.alt})</p>` : nothing;
      if (node.type !== 'video') return richText([node], answer.question);
      return html`<p>${node.title ?? filmPlayer(node.url).host}: ${node.url}</p>`;
    })}
    <footer>
      <p>${checked}</p>
      <p>${address}</p>
      ${qr ?? nothing}
    </footer>`;
}
