import type { FaqFile } from '../../contract/index.js';
import { markdownComplaints } from './markdown-sense.js';
import type { Complaint } from './problem.js';

/** What is wrong with answers that have the shape they must have. */
export function faqComplaints({ topics = [], answers }: FaqFile): Complaint[] {
  const topicIds = new Set(topics.map(({ id }) => id));
  const ids = new Set(answers.map(({ id }) => id));
  return [
    ...repeated(
      answers.map(({ id }) => id),
      'id',
      'Another answer has the same id. Choose another one.',
    ),
    ...repeated(
      answers.map(({ question }) => question),
      'question',
      'Another answer has the same question. Put the two together.',
    ),
    ...answers.flatMap(({ topics: own = [], answer }, i) => [
      ...own.flatMap((topic, j) =>
        topicIds.has(topic)
          ? []
          : [
              {
                field: `/answers/${i}/topics/${j}`,
                text: `There is no topic “${topic}”. Add it to topics, or correct it.`,
              },
            ],
      ),
      ...linksTo(answer).flatMap((id) =>
        ids.has(id)
          ? []
          : [
              {
                field: `/answers/${i}/answer`,
                text: `#faq/${id} leads to no answer in this file. Correct the id.`,
                serious: false,
              },
            ],
      ),
      ...(typeof answer === 'string' ? markdownComplaints(answer, `/answers/${i}/answer`) : []),
    ]),
  ];
}

/** What stands twice in a list where each must be another one. */
export function repeated(values: readonly string[], field: string, text: string, list = '/answers'): Complaint[] {
  return values.flatMap((value, i) => (values.indexOf(value) < i ? [{ field: `${list}/${i}/${field}`, text }] : []));
}

const linksTo = (answer: unknown) => [...JSON.stringify(answer).matchAll(/#faq\/([a-z0-9-]+)/g)].map(([, id]) => id!);
