import type { Plugin } from 'vite';
import { judged } from '../src/desk/faq/content.js';
import { readMarkdown } from '../src/desk/faq/import/markdown.js';

/** The demo agency's answers as its desk would publish them: `import faq from '…/demo/content/faq/fi.md'`. */
export function demoAnswers(): Plugin {
  return {
    name: 'demo-answers',
    transform: {
      filter: { id: /\/demo\/content\/faq\/\w+\.md$/ },
      handler(text, id) {
        const language = /(\w+)\.md$/.exec(id)![1]!;
        const { entries, topics } = readMarkdown(text, language, []);
        const answers = entries.map(({ id, question, answer, keywords = [], checked, traits }) => {
          const { tree } = judged({ question, answer, keywords: [...keywords] });
          return { id, question, answer: tree, keywords, checked, topics: [], phase: [], tags: [], ...traits };
        });
        const names = topics.map((topic) => ({ id: topic.id, name: topic.names[language] }));
        const faq = { site: 'demo', language, topics: names, answers };
        return { code: `export default ${JSON.stringify(faq)}`, map: null, moduleType: 'js' };
      },
    },
  };
}
