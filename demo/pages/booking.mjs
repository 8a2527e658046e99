import { html } from '../html.mjs';
import { phoneLink } from './contact.mjs';

const steps = ({ text }) => html`
  <ol class="steps" aria-label="${text.booking.steps}">
    <li data-step="details" aria-current="step">${text.booking.stepDetails}</li>
    <li data-step="payment">${text.booking.stepPayment}</li>
    <li data-step="done">${text.booking.stepDone}</li>
  </ol>
`;

const field = (label, name, attributes, hint) => html`
  <div class="field">
    <label for="${name}">${label}</label>
    ${hint && html`<small id="${name}-hint">${hint}</small>`}
    <input id="${name}" name="${name}" ${attributes} ${hint && html`aria-describedby="${name}-hint"`} />
  </div>
`;

const choice = (label, name, options) => html`
  <div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(([value, shown]) => html`<option value="${value}">${shown}</option>`)}
    </select>
  </div>
`;

const tripFields = ({ text, offers, format }) => html`
  <fieldset>
    <legend>${text.booking.tripLegend}</legend>
    ${choice(text.booking.trip, 'trip', [
      ...Object.keys(offers.trips).map((id) => [id, text.trips[id].name]),
      ...Object.keys(offers.cities).map((id) => [id, text.cities[id].name]),
    ])}
    <div class="halves">
      ${choice(
        text.booking.month,
        'month',
        offers.months.map((month) => [month, format.month(month)]),
      )}
      ${field(text.booking.travellers, 'travellers', html`type="number" min="1" max="8" value="2" required`)}
    </div>
  </fieldset>
`;

const personFields = ({ text }) => html`
  <fieldset>
    <legend>${text.booking.personLegend}</legend>
    <div class="halves">
      ${field(text.booking.given, 'given-name', html`autocomplete="given-name" required`)}
      ${field(text.booking.surname, 'family-name', html`autocomplete="family-name" required`, text.booking.passport)}
    </div>
    ${field(text.booking.email, 'email', html`type="email" autocomplete="email" required`)}
    ${field(text.booking.phone, 'tel', html`type="tel" autocomplete="tel"`)}
    <div class="field">
      <label for="wishes">${text.booking.wishes}</label>
      <textarea id="wishes" name="wishes" rows="3"></textarea>
    </div>
  </fieldset>
`;

/** `method="dialog"` outside a dialog sends nothing: without the script no name can end up in an address or a log. */
const details = (context) => html`
  <form id="details" method="dialog" data-tuki-help="booking-form">
    ${tripFields(context)} ${personFields(context)}
    <p><button class="button">${context.text.booking.submit}</button></p>
  </form>
`;

const payment = (context) => {
  const { text } = context;
  const [before, after] = text.booking.or.split('{phone}');
  return html`
    <section id="payment" hidden>
      <h2 tabindex="-1">${text.booking.paymentHeading}</h2>
      <p class="waiting"><span class="spinner"></span>${text.booking.waiting}</p>
      <div role="status">
        <p id="slow" hidden>${text.booking.slow}</p>
      </div>
      <p class="actions" id="ways-out" hidden>
        <button class="button" type="button" data-tuki-help="payment-no-answer">${text.booking.help}</button>
        <span>${before}${phoneLink(context)}${after}</span>
        <button class="plain" type="button" id="back">${text.booking.back}</button>
      </p>
    </section>
  `;
};

const done = ({ text, link }) => html`
  <section id="done" hidden>
    <h2 tabindex="-1">${text.booking.doneHeading}</h2>
    <p>${text.booking.done}</p>
    <p>${text.booking.reference}: <strong translate="no">DEMO-1207</strong></p>
    <p class="note">${text.booking.doneDemo}</p>
    <p><a class="button quiet" href="${link.page('index')}">${text.booking.home}</a></p>
  </section>
`;

/** The booking form with its three steps; `assets/booking.js` walks through them. */
export const bookingPage = (context) => {
  const { text, link } = context;
  return html`
    <div class="wide narrow">
      <h1>${text.booking.heading}</h1>
      <p class="lead">${text.booking.lead}</p>
      ${steps(context)}
      <noscript><p class="note">${text.booking.noscript} ${phoneLink(context)}</p></noscript>
      ${details(context)} ${payment(context)} ${done(context)}
      <script src="${link.file('booking.js')}" defer></script>
    </div>
  `;
};
