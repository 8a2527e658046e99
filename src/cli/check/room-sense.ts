import { repeated } from './faq-sense.js';
import { markdownComplaints } from './markdown-sense.js';
import type { Complaint } from './problem.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Days and times that must not lie before the one beside them. */
const ORDER = [
  ['from', 'through'],
  ['effective', 'expires'],
  ['effective', 'resolved'],
] as const;

/** What is wrong with notices, ideas, reviews, guides or surveys that have the shape they must have. */
export function roomComplaints(value: unknown, field = ''): Complaint[] {
  const own = Array.isArray(value) ? ofList(value, field) : isFields(value) ? ofFields(value, field) : [];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => roomComplaints(inner, `${field}/${key}`))];
}

function ofList(list: readonly unknown[], field: string): Complaint[] {
  const ids = list.map((item) => (isFields(item) ? item['id'] : undefined));
  if (!ids.every((id) => typeof id === 'string')) return [];
  return repeated(ids, 'id', 'Something else in this list has the same id. Choose another one.', field);
}

function ofFields(fields: Fields, field: string): Complaint[] {
  const { text, kind, options } = fields;
  const late = ORDER.filter(([first, last]) => isLater(fields[first], fields[last]));
  const choosing = kind === 'choice' || kind === 'choices';
  return [
    ...(typeof text === 'string' ? markdownComplaints(text, `${field}/text`) : []),
    ...late.map(([first, last]) => ({
      field: `${field}/${last}`,
      text: `This lies before “${first}”. Write the same or something later.`,
    })),
    ...(choosing && !options
      ? [{ field: `${field}/options`, text: 'There is nothing to choose from. Add at least two options.' }]
      : []),
  ];
}

const isLater = (first: unknown, last: unknown) =>
  typeof first === 'string' && typeof last === 'string' && Date.parse(first) > Date.parse(last);
