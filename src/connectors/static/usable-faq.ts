import type { FaqAnswer, FaqDocument, FaqTopic } from '../../contract/index.js';
import { isId, PHASES, SUITS } from './guards.js';
import type { Complain, Json } from './json.js';
import { isObject, isText, isTexts } from './json.js';
import { fromMarkdown } from './markdown.js';
import { cleanRichText } from './rich-text.js';

/** What of a file of answers can be used: an answer that is wrong is left out and told, the others stay. */
export function usableFaq(json: Json, complain: Complain): Pick<FaqDocument, 'topics' | 'answers'> | undefined {
  const { answers, topics = [] } = json;
  if (!Array.isArray(answers)) {
    complain('/answers');
    return undefined;
  }
  const known = new Set<string>();
  return {
    topics: (Array.isArray(topics) ? topics : []).filter((topic, i): topic is FaqTopic => {
      const isTopic = isObject(topic) && isText(topic['id']) && isText(topic['name']);
      if (!isTopic) complain(`/topics/${i}`);
      return isTopic;
    }),
    answers: answers.flatMap((value: unknown, i) => {
      const answer = isObject(value) ? answerOf(value) : undefined;
      if (!answer || known.has(answer.id)) {
        complain(`/answers/${i}`);
        return [];
      }
      known.add(answer.id);
      return [answer];
    }),
  };
}

function answerOf({ id, question, answer, language, checked, ...rest }: Json): FaqAnswer | undefined {
  if (!isText(id) || !isId(id) || !isText(question) || question.trim() === '') return undefined;
  const nodes = isText(answer) ? fromMarkdown(answer) : cleanRichText(answer);
  if (nodes.length === 0) return undefined;
  const texts = (value: unknown) => (isTexts(value) ? value : []);
  return {
    id,
    question,
    answer: nodes,
    keywords: texts(rest['keywords']),
    topics: texts(rest['topics']),
    phase: texts(rest['phase']).filter((phase) => PHASES.includes(phase)) as FaqAnswer['phase'],
    tags: texts(rest['tags']).filter((tag) => SUITS.includes(tag)) as FaqAnswer['tags'],
    ...(isText(language) && { language }),
    ...(isText(checked) && { checked }),
  };
}
