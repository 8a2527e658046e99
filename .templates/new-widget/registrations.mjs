import { readFile } from 'node:fs/promises';
import { format } from './format.mjs';
import { fillIn } from './spelling.mjs';

const LANGUAGES = ['en', 'fi', 'sv', 'zh', 'ja', 'ko'];

/** Where a widget is listed: in which file, after what, with which words. */
const PLACES = [
  {
    file: 'src/i18n/catalog.ts',
    after: /(?:import type \w+ from '\.\/texts\/en\/[\w-]+\.js';\n)+/,
    words: "import type newWidget from './texts/en/new-widget.js';\n",
  },
  {
    file: 'src/i18n/catalog.ts',
    after: /export interface English \{\n(?: {2}readonly \w+: typeof \w+;\n)+/,
    words: '  readonly newWidget: typeof newWidget;\n',
  },
  { file: 'src/i18n/kit-texts.ts', after: /KIT_TEXTS: Catalog<\s*[^>]*'\w+'/, words: " | 'newWidget'" },
  ...LANGUAGES.map((language) => ({
    file: `src/i18n/texts/${language}/kit.ts`,
    after: /^(?:export .*\n)+/,
    words: "export { default as newWidget } from './new-widget.js';\n",
  })),
  { file: 'test/i18n/texts.test.ts', after: /const NAMESPACES: [^=]*= \[[^\]]*'\w+'/, words: ", 'newWidget'" },
  { file: 'eslint.config.js', after: /const WIDGETS = \[[^\]]*'[\w-]+'/, words: ", 'new-widget'" },
  {
    file: 'package.json',
    after: /"sideEffects": \[\n(?:.*\n)*?(?= *"\*\*\/widgets\/)/,
    words: '    "**/widgets/new-widget/new-widget.?s",\n',
  },
];

/**
 * The files that list widgets, with one more in each.
 * @throws Error when a list is not where it was
 */
export async function registered(spelling) {
  const texts = new Map();
  for (const { file, after, words } of PLACES) {
    const text = texts.get(file) ?? (await readFile(file, 'utf8'));
    if (!after.test(text)) throw new Error(`${file} lists widgets no more as ${after}. Correct registrations.mjs.`);
    texts.set(
      file,
      text.replace(after, (found) => found + fillIn(words, spelling)),
    );
  }
  return Promise.all([...texts].map(async ([file, text]) => ({ file, text: await format(file, text), isNew: false })));
}
