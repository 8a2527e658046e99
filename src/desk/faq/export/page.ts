import type { FaqAnswer, FaqDocument, SiteDocument } from '../../../contract/index.js';
import { anchorOf, escapeHtml, richTextHtml } from './html.js';
import { faqJsonLd } from './json-ld.js';

/**
 * Published answers as a page of plain HTML for the agency's own site: no script but data, no style, no request. Each
 * answer has an anchor that the kit, where it is at work on the page, opens in its panel.
 * @param desk the desk's own address
 */
export function faqPage(faq: FaqDocument, { name }: SiteDocument, desk: string): string {
  const title = escapeHtml(`${name} – FAQ`);
  // The one sign that could end the script before its end.
  const data = JSON.stringify(faqJsonLd(faq, desk)).replaceAll('<', '\\u003c');
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(faq.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<script type="application/ld+json">${data}</script>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    ...sections(faq, desk),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Each answer once, below the first of its topics; those without one come first. */
function sections({ topics, answers }: FaqDocument, desk: string): string[] {
  const known = new Set(topics.map(({ id }) => id));
  const homeOf = (answer: FaqAnswer) => answer.topics.find((id) => known.has(id));
  const below = (home: string | undefined) => answers.filter((answer) => homeOf(answer) === home);
  const listed = topics.flatMap(({ id, name, language }) => {
    const own = below(id);
    if (own.length === 0) return [];
    return [
      '<section>',
      `<h2${lang(language)}>${escapeHtml(name)}</h2>`,
      ...own.map((one) => article(one, desk)),
      '</section>',
    ];
  });
  return [...below(undefined).map((one) => article(one, desk)), ...listed];
}

function article({ id, language, question, answer }: FaqAnswer, desk: string): string {
  const anchor = escapeHtml(anchorOf(id));
  return [
    `<article id="${anchor}"${lang(language)}>`,
    `<h3><a href="#${anchor}">${escapeHtml(question)}</a></h3>`,
    richTextHtml(answer, desk),
    '</article>',
  ].join('\n');
}

const lang = (language: string | undefined) => (language ? ` lang="${escapeHtml(language)}"` : '');
