import type { FaqAnswer, FaqDocument, FaqTopic, SuitsTag, TripPhase } from '../../contract/index.js';

/** What the traveller has narrowed the answers down to. */
export interface Filter {
  readonly topic?: string | undefined;
  readonly tag?: SuitsTag | undefined;
}

export function fits({ topics, tags }: FaqAnswer, { topic, tag }: Filter): boolean {
  return (!topic || topics.includes(topic)) && (!tag || tags.includes(tag));
}

/** The answers that are asked for most: those of the trip's phase, then the others, each in the agency's own order. */
export function topAnswers({ answers }: FaqDocument, most: number, phase?: TripPhase): FaqAnswer[] {
  const now = answers.filter(({ phase: phases }) => phase && phases.includes(phase));
  return [...new Set([...now, ...answers])].slice(0, most);
}

/** Answers by their first topic, in the agency's order; those without a topic come last. */
export function byTopic({ topics, answers }: FaqDocument): (readonly [topic: FaqTopic | undefined, FaqAnswer[]])[] {
  const known = new Set(topics.map(({ id }) => id));
  const first = (answer: FaqAnswer) => answer.topics.find((id) => known.has(id));
  const groups = [...topics, undefined].map(
    (topic) => [topic, answers.filter((answer) => first(answer) === topic?.id)] as const,
  );
  return groups.filter(([, found]) => found.length > 0);
}

/** Other answers of the same topics, those that share most first. */
export function related({ answers }: FaqDocument, answer: FaqAnswer, most: number): FaqAnswer[] {
  const shared = ({ topics }: FaqAnswer) => topics.filter((topic) => answer.topics.includes(topic)).length;
  return answers
    .filter((other) => other.id !== answer.id && shared(other) > 0)
    .sort((one, other) => shared(other) - shared(one))
    .slice(0, most);
}

/** The tags that any answer has, in the order of the contract. */
export function tagsOf({ answers }: FaqDocument): SuitsTag[] {
  const order: readonly SuitsTag[] = ['families', 'seniors', 'solo', 'accessible', 'sustainable'];
  return order.filter((tag) => answers.some(({ tags }) => tags.includes(tag)));
}
