import { fill, html } from '../html.mjs';

/** A scene of 1200 × 675; its size stands in the page so that nothing jumps when it arrives. */
export const picture = ({ link }, name, alt, lazy = true) => html`
  <img src="${link.picture(name)}" alt="${alt}" width="1200" height="675" ${lazy && html`loading="lazy"`} />
`;

export const list = (items) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

export const facts = (items) => html`
  <dl class="facts">
    ${items.map(
      ({ term, text }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>
`;

/** “6 days, from €1,890 per person”. */
export const priceLine = ({ text, format }, { days, price }) => html`
  <p class="price">
    <span>${fill(text.common.days, { days })}</span>
    <strong>${fill(text.common.from, { price: format.price(price) })}</strong>
    <span>${text.common.perPerson}</span>
  </p>
`;

/** The head of an inner page: its picture above its heading and its lead. */
export const pageHead = (context, name, { heading, lead, alt }) => html`
  <div class="page-head">
    <div class="scene">${picture(context, name, alt, false)}</div>
    <div class="wide">
      <h1>${heading}</h1>
      <p class="lead">${lead}</p>
    </div>
  </div>
`;
