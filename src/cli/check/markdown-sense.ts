import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isLink } from '../../connectors/static/index.js';
import type { Complaint } from './problem.js';

/** What real Markdown has, and the little Markdown of content files has not. */
const STRANGE: Readonly<Record<string, string>> = {
  html: 'HTML has no meaning here and is shown as it is written. Write plain words.',
  code: 'Code has no meaning here. Write plain words, without spaces at the beginning of a line.',
  inlineCode: 'Code marks have no meaning here and are shown as they are written. Leave them out.',
  blockquote: 'A quotation has no meaning here and is shown as it is written. Leave the > out.',
  image: 'A picture cannot stand in a text. Write the answer as nodes, with one of the type image.',
  imageReference: 'A picture cannot stand in a text. Write the answer as nodes, with one of the type image.',
  linkReference: 'Write the address beside the words: [words](https://…).',
  definition: 'Write the address beside the words: [words](https://…).',
  thematicBreak: 'A line across has no meaning here and is shown as it is written. Leave it out.',
  break: 'A forced line break is shown as a space. Leave a line empty for a new paragraph.',
};

/** Where real Markdown (CommonMark) means something else than the little Markdown of content files. */
export function markdownComplaints(text: string, field: string): Complaint[] {
  const found: Complaint[] = [];
  const walk = (node: Nodes, inList: boolean): void => {
    const strange = STRANGE[node.type];
    if (strange) found.push({ field, text: strange, serious: false });
    if (node.type === 'heading' && node.depth !== 3 && node.depth !== 4) {
      found.push({ field, text: 'Headings in an answer begin with ### or ####.', serious: false });
    }
    if (node.type === 'list' && inList) {
      found.push({
        field,
        text: 'A list in a list is not understood. Write the answer as nodes, or make it one list.',
        serious: false,
      });
    }
    if (node.type === 'link' && !isLink(node.url)) {
      const text = `“${node.url.slice(0, 60)}” is no safe link and is shown as text. Begin it with https://, mailto:, tel: or #faq/.`;
      found.push({ field, text });
    }
    if ('children' in node) for (const child of node.children) walk(child, inList || node.type === 'list');
  };
  walk(fromMarkdown(text), false);
  return [...new Map(found.map((one) => [one.text, one])).values()];
}
