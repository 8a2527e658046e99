import { html } from '../html.mjs';
import { LANGUAGES } from '../languages.mjs';

const NAVIGATION = [
  ['index', '#trips', 'trips'],
  ['trip', '', 'week'],
  ['hotel', '', 'lodge'],
  ['index', '#people', 'people'],
  ['questions', '', 'questions'],
  ['index', '#contact', 'contact'],
  ['booking', '', 'book'],
];

/** The part of the content file that belongs to a page. */
const SECTION = { index: 'front', hotel: 'hotel', trip: 'trip', booking: 'booking', questions: 'questions' };

const head = ({ text, language, name, link }) => html`
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <title>${text[SECTION[name]].title}${name === 'index' ? '' : ' | Kaamoskompassi'}</title>
  <meta name="description" content="${text[SECTION[name]].description}" />
  <link rel="icon" type="image/svg+xml" href="${link.picture('compass')}" />
  <link rel="stylesheet" href="${link.file('style.css')}" />
  <link rel="canonical" href="${link.translation(name, language.code)}" />
  ${LANGUAGES.map(
    ({ code, tag }) => html`<link rel="alternate" hreflang="${tag}" href="${link.translation(name, code)}" /> `,
  )}<link rel="alternate" hreflang="x-default" href="${link.translation(name, 'en')}" />
`;

const languageMenu = ({ text, language, name, link }) => html`
  <nav class="languages" aria-label="${text.common.languages}">
    <ul>
      ${LANGUAGES.map(
        ({ code, tag, name: own }) =>
          html`<li>
            <a
              href="${link.translation(name, code)}"
              lang="${tag}"
              hreflang="${tag}"
              ${code === language.code && html`aria-current="true"`}
              >${own}</a
            >
          </li>`,
      )}
    </ul>
  </nav>
`;

const mainMenu = ({ text, name, link }) => html`
  <nav class="menu" aria-label="${text.common.menu}">
    <ul>
      ${NAVIGATION.map(
        ([page, anchor, key]) =>
          html`<li>
            <a href="${link.page(page)}${anchor}" ${page === name && !anchor && html`aria-current="page"`}
              >${text.common[key]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>
`;

/** A whole page around its main content. The tag stands in it exactly as an agency pastes it. */
export const layout = (context, main) => {
  const { text, language, link } = context;
  return html`<!doctype html>
    <html lang="${language.tag}">
      <head>
        ${head(context)}
      </head>
      <body>
        <a class="skip" href="#content">${text.common.skip}</a>
        <header class="top">
          <div class="bar wide">
            <p class="demo">${text.common.demo}</p>
            ${languageMenu(context)}
          </div>
          <div class="masthead wide">
            <a class="brand" href="${link.page('index')}" aria-label="${text.common.home}">
              <img src="${link.picture('compass')}" alt="" width="44" height="44" />
              <span>Kaamoskompassi</span>
            </a>
            ${mainMenu(context)}
          </div>
        </header>
        <main id="content" tabindex="-1">${main}</main>
        <footer class="bottom">
          <div class="wide">
            <p class="brand"><span>Kaamoskompassi</span></p>
            <p>${text.common.tagline}</p>
            <p>${text.common.demo}</p>
          </div>
        </footer>
        <script src="/tuki.js" data-site="demo" data-color="#1f5f6b" async></script>
      </body>
    </html> `;
};
