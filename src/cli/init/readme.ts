/** What lies beside the starter files, for whoever opens the folder in a year. */
export const README = `# Content of the support kit

Plain files. Change them with any editor, upload the folder to your own host, and name it in the tag:

\`\`\`html
<script src="/tuki.js" data-site="agency" data-content="/support/" async></script>
\`\`\`

| file                      | what is in it                                                                |
| ------------------------- | ---------------------------------------------------------------------------- |
| \`site.json\`               | who you are, opening hours, channels, where messages go; in all languages    |
| \`faq.<language>.json\`     | answers in one language; a language without a file gets the next nearest one |
| \`notices.<language>.json\` | what everybody must know now: a strike, a storm                              |
| \`guides.<language>.json\`  | what to know of each destination                                             |
| \`surveys.<language>.json\` | a few questions to travellers                                                |
| \`schema/\`                 | lets editors complete and explain the fields; need not be uploaded           |

Two more have a schema and nothing to start from, since they are travellers' own words: \`ideas.<language>.json\` and
\`reviews.<language>.json\`. Delete whatever you do not want; a file that your version of the kit has no room for does no
harm.

- Lines that begin with \`"$comment"\` are for you. Nobody else reads them; delete them as you like.
- An answer is text with a little Markdown: \`**strong**\`, \`*emphasis*\`, \`[words](https://…)\`, \`- \` or \`1. \` at the
  beginning of lines for lists, and \`\\n\\n\` between paragraphs. HTML is never understood.
- Messages go to \`send\` in \`site.json\`: a \`webhook\` (JSON) or a \`form\` (fields) by POST, which answers 2xx once it has
  stored the message and takes the same \`id\` twice for one; otherwise the traveller's own \`email\` app or \`whatsapp\`
  opens with the message in it.
- \`npx tuki check .\` says what is wrong, in which line, and what to do.
- Nothing shows? Add \`data-debug\` to the tag and the page itself says why.
`;
