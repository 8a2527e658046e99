import { fill, html } from '../html.mjs';
import { facts, list, pageHead, priceLine } from './parts.mjs';

const days = ({ text }) => html`
  <section>
    <h2>${text.trip.daysHeading}</h2>
    <ol class="days">
      ${text.trip.days.map(
        (day) =>
          html`<li>
            <h3>${day.heading}</h3>
            <p>${day.text}</p>
          </li>`,
      )}
    </ol>
  </section>
`;

const price = ({ text, offers, format }) => html`
  <div class="halves">
    <section>
      <h2>${text.trip.includedHeading}</h2>
      ${list(text.trip.included)}
    </section>
    <section>
      <h2>${text.trip.excludedHeading}</h2>
      ${list(text.trip.excluded.map((line) => fill(line, { price: format.price(offers.singleRoom) })))}
    </section>
  </div>
`;

/** One trip, day by day. */
export const tripPage = (context) => {
  const { text, offers, link } = context;
  return html`
    ${pageHead(context, offers.trips.inari.picture, text.trip)}
    <div class="wide columns">
      <div>
        ${days(context)} ${price(context)}
        <section class="note">
          <h2>${text.trip.knowHeading}</h2>
          ${list(text.trip.know)}
        </section>
      </div>
      <aside>
        ${priceLine(context, offers.trips.inari)} ${facts(text.trip.facts)}
        <p><a class="button" href="${link.page('booking')}">${text.trip.book}</a></p>
        <p><a href="${link.page('hotel')}">${text.common.lodge}</a></p>
      </aside>
    </div>
  `;
};
