import { html } from '../html.mjs';
import { contact } from './contact.mjs';
import { picture, priceLine } from './parts.mjs';

const hero = (context) => {
  const { text, link } = context;
  return html`
    <section class="hero">
      ${picture(context, 'aurora', text.front.heroAlt, false)}
      <div class="hero-text wide">
        <h1>${text.front.heading}</h1>
        <p class="lead">${text.front.lead}</p>
        <p class="actions">
          <a class="button" href="#trips">${text.front.see}</a>
          <a class="button quiet" href="${link.page('booking')}">${text.common.ask}</a>
        </p>
      </div>
    </section>
  `;
};

const tripCard = (context, [id, offer]) => {
  const { text, link } = context;
  const trip = text.trips[id];
  const described = id === 'inari';
  return html`
    <li class="card">
      ${picture(context, offer.picture, trip.alt)}
      <div class="card-text">
        <h3>${trip.name}</h3>
        <p class="season">${trip.season}</p>
        <p>${trip.text}</p>
        ${priceLine(context, offer)}
        <p class="card-links">
          ${described && html`<a href="${link.page('trip')}">${text.common.more}</a>`}
          <a href="${link.page('booking')}" aria-label="${text.common.ask}: ${trip.name}">${text.common.ask}</a>
        </p>
      </div>
    </li>
  `;
};

const trips = (context) => html`
  <section class="wide" id="trips">
    <h2>${context.text.front.tripsHeading}</h2>
    <p class="intro">${context.text.front.tripsText}</p>
    <ul class="cards">
      ${Object.entries(context.offers.trips).map((entry) => tripCard(context, entry))}
    </ul>
  </section>
`;

const cities = (context) => {
  const { text, offers } = context;
  return html`
    <section class="wide split" id="cities">
      ${picture(context, 'city', text.cities.alt)}
      <div>
        <h2>${text.cities.heading}</h2>
        <p>${text.cities.text}</p>
        <ul class="rows">
          ${Object.entries(offers.cities).map(
            ([id, offer]) =>
              html`<li>
                <div>
                  <h3>${text.cities[id].name}</h3>
                  <p>${text.cities[id].text}</p>
                </div>
                ${priceLine(context, offer)}
              </li>`,
          )}
        </ul>
      </div>
    </section>
  `;
};

const why = ({ text }) => html`
  <section class="band">
    <div class="wide">
      <h2>${text.front.whyHeading}</h2>
      <ul class="thirds">
        ${text.front.why.map(
          (reason) =>
            html`<li>
              <h3>${reason.heading}</h3>
              <p>${reason.text}</p>
            </li>`,
        )}
      </ul>
    </div>
  </section>
`;

const people = ({ text, offers, link, format }) => html`
  <section class="wide" id="people">
    <h2>${text.front.peopleHeading}</h2>
    <p class="intro">${text.front.peopleText}</p>
    <ul class="people">
      ${Object.entries(offers.people).map(
        ([id, languages]) =>
          html`<li>
            <img src="${link.picture(id)}" alt="" width="320" height="320" loading="lazy" />
            <h3>${text.people[id].name}</h3>
            <p>${text.people[id].role}</p>
            <p class="speaks">${format.languages(languages)}</p>
          </li>`,
      )}
    </ul>
  </section>
`;

/** The front page: what the agency sells, who it is and how to reach it. */
export const frontPage = (context) =>
  html`${hero(context)}${trips(context)}${why(context)}${cities(context)}${people(context)}${contact(context)}`;
