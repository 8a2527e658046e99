import { html } from './html.mjs';

/** What stands between an answer's marks: `**strong**` and `[words](address)`. */
const MARKS = /\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)/g;

function line(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, strong, words, address] = match;
    parts.push(text.slice(at, match.index));
    parts.push(
      strong ? html`<strong>${strong}</strong>` : html`<a href="${address.replace('#faq/', '#')}">${words}</a>`,
    );
    at = match.index + whole.length;
  }
  return [...parts, text.slice(at)];
}

const ITEM = /^(?:\d+\.|-) /;
const PICTURE = /^!\[(.*)\]\(\/demo\/pictures\/([\w-]+)\.svg\)$/;

/** A paragraph, a picture of the agency's own, a film or a list whose lines begin with `-` or a number. */
function block(text, picture) {
  const [, alt, name] = PICTURE.exec(text) ?? [];
  if (name) return html`<img src="${picture(name)}" alt="${alt}" width="1200" height="675" loading="lazy" />`;
  const film = /^video: (\S+)/.exec(text)?.[1];
  if (film) return html`<p><a href="${film}">${film}</a></p>`;
  const lines = text.split('\n');
  if (!ITEM.test(lines[0])) return html`<p>${line(lines.join(' '))}</p>`;
  const items = lines.map((item) => html`<li>${line(item.replace(ITEM, ''))}</li>`);
  return lines[0].startsWith('-')
    ? html`<ul>
        ${items}
      </ul>`
    : html`<ol>
        ${items}
      </ol>`;
}

/**
 * The agency's answers, as plain as a page without any script has them. The files are written for the desk; what they use of
 * Markdown is little, and read here without a library.
 * @param picture makes the address of a picture from its name
 */
export function plainAnswers(markdown, picture) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((entry) => {
      const [question, head, ...blocks] = entry.trim().split(/\n{2,}/);
      const id = /^id: (.+)$/m.exec(head)[1];
      return { id, question, answer: blocks.map((text) => block(text, picture)) };
    });
}
