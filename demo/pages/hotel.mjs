import { fill, html } from '../html.mjs';
import { facts, list, pageHead, picture } from './parts.mjs';

const rooms = ({ text, offers, format }) => html`
  <section>
    <h2>${text.hotel.roomsHeading}</h2>
    <table>
      <caption>
        ${text.hotel.roomsCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.hotel.room}</th>
          <th scope="col" class="number">${text.hotel.sleeps}</th>
          <th scope="col" class="number">${text.hotel.price}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(offers.rooms).map(
          ([id, { sleeps, price }]) =>
            html`<tr>
              <th scope="row">${text.hotel.rooms[id]}</th>
              <td class="number">${sleeps}</td>
              <td class="number">${format.price(price)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>
`;

const honest = ({ text, offers, format }) => html`
  <section class="note">
    <h2>${text.hotel.honestHeading}</h2>
    ${list(text.hotel.honest)}
    <p>
      <small>${fill(text.hotel.checked, { date: format.date(offers.checked), name: text.people.aino.name })}</small>
    </p>
  </section>
`;

/** The lodge: what is good about it and, as plainly, what is not. */
export const hotelPage = (context) => {
  const { text, link } = context;
  return html`
    ${pageHead(context, 'lodge', text.hotel)}
    <div class="wide columns">
      <div>
        ${text.hotel.sections.map(
          (section) =>
            html`<section>
              <h2>${section.heading}</h2>
              <p>${section.text}</p>
            </section>`,
        )}
        ${picture(context, 'sauna', text.hotel.saunaAlt)} ${rooms(context)} ${honest(context)}
      </div>
      <aside>
        ${facts(text.hotel.facts)}
        <p><a class="button" href="${link.page('booking')}">${text.hotel.book}</a></p>
      </aside>
    </div>
  `;
};
