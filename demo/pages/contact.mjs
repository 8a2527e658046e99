import { html } from '../html.mjs';

const digits = (number) => number.replace(/[^+\d]/g, '');

const LINKS = {
  phone: (address) => `tel:${digits(address)}`,
  email: (address) => `mailto:${address}`,
  whatsapp: (address) => `https://wa.me/${digits(address).slice(1)}`,
  messenger: (address) => `https://m.me/${address}`,
  video: (address) => address,
};

const channel = ({ text, language }, { kind, address, price }) => html`
  <div>
    <dt>${text.contact[kind]}</dt>
    <dd>
      <a href="${LINKS[kind](address)}">${kind === 'video' ? text.contact.videoLink : address}</a>
      ${price && html`<small>${price[language.code]}</small>`}
    </dd>
  </div>
`;

/** Monday to Friday, Saturday and Sunday, in the order in which `site.json` gives them. */
const ROWS = ['weekdays', 'saturday', 'sunday'];

const hours = ({ text, site, format }) => html`
  <div class="hours">
    <h3>${text.contact.hours}</h3>
    <dl class="facts">
      ${site.hours.regular.map(
        (time, i) =>
          html`<div>
            <dt>${text.contact[ROWS[i]]}</dt>
            <dd>${format.span(time)}</dd>
          </div>`,
      )}
    </dl>
    <p>
      <small>${text.contact.zone}</small>
    </p>
  </div>
`;

/** Every way to reach the agency with its price, from the same settings as the support kit reads. */
export const contact = (context) => {
  const { text, site } = context;
  return html`
    <section class="band" id="contact">
      <div class="wide contact">
        <div>
          <h2>${text.front.contactHeading}</h2>
          <p class="intro">${text.front.contactText}</p>
          <dl class="facts">
            ${site.channels.map((way) => channel(context, way))}
            <div>
              <dt>${text.contact.address}</dt>
              <dd translate="no">Kaamoskuja 1, 99870 Inari</dd>
            </div>
          </dl>
        </div>
        ${hours(context)}
      </div>
    </section>
  `;
};

/** The agency's telephone number as a link. */
export const phoneLink = ({ site }) => {
  const { address } = site.channels.find(({ kind }) => kind === 'phone');
  return html`<a href="${LINKS.phone(address)}">${address}</a>`;
};
