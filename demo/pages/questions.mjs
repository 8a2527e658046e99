import { plainAnswers } from '../answers.mjs';
import { html } from '../html.mjs';

/**
 * Every question with its answer in plain HTML, for readers without a script and for search engines. `<tuki-faq>` around it
 * puts a search above it when it comes, and takes nothing away.
 */
export const questionsPage = ({ text, answers, link }) => html`
  <section class="wide questions">
    <h1>${text.questions.heading}</h1>
    <p class="lead">${text.questions.lead}</p>
    <tuki-faq>
      ${plainAnswers(answers, link.picture).map(
        ({ id, question, answer }) =>
          html`<details id="${id}">
            <summary>${question}</summary>
            ${answer}
          </details>`,
      )}
    </tuki-faq>
  </section>
`;
