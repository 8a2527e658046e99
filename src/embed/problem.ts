import type { Problem } from '../contract/index.js';
import { PROBLEM_CODE, PROBLEM_FACT, PROBLEM_FACT_MAX, PROBLEM_FACTS_MAX } from '../contract/index.js';

/** What a page may tell of a failure: short facts by their names, such as `{ step: 'card' }`. */
export type ProblemContext = Readonly<Record<string, string | number | boolean>>;

const CODE = new RegExp(PROBLEM_CODE);
const FACT = new RegExp(PROBLEM_FACT);

/**
 * What is told of a failure, or undefined when the page has no usable name for it. Of the facts those that are no facts, too
 * long, or the very thing that stands in a field of the page stay out: what was typed is the traveller's.
 * @param typed what stands in the fields of the page
 */
export function problemOf(
  code: string,
  context: ProblemContext = {},
  typed: ReadonlySet<string> = new Set(),
): Problem | undefined {
  // A page's own script, which nobody has checked, may give anything.
  if (typeof code !== 'string' || !CODE.test(code)) return undefined;
  const facts = Object.entries(context)
    .filter(([name, value]) => FACT.test(name) && ['string', 'number', 'boolean'].includes(typeof value))
    .map(([name, value]) => [name, String(value).trim()] as const)
    .filter(([, value]) => value && [...value].length <= PROBLEM_FACT_MAX && !tells(value, typed))
    .slice(0, PROBLEM_FACTS_MAX);
  return { code, ...(facts.length > 0 && { context: Object.fromEntries(facts) }) };
}

/** Whether something that was typed stands in a fact. A letter or two, such as a number of travellers, must be all of it. */
function tells(value: string, typed: ReadonlySet<string>): boolean {
  const fact = value.toLowerCase();
  return [...typed].some((words) => (words.length > 2 ? fact.includes(words) : fact === words));
}

/** What stands in the fields of a page, in lower case. */
export function typedIn(page: ParentNode): ReadonlySet<string> {
  const fields = page.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),textarea,[contenteditable]');
  const texts = [...fields].map(({ value, textContent }) => (value ?? textContent).trim().toLowerCase());
  return new Set(texts.filter(Boolean));
}
