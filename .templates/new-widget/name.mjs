import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { spell } from './spelling.mjs';

const NAME = /^[a-z]+(-[a-z]+)*$/;
const EXAMPLE = 'npm run new:widget crisis-banner';

/** Words that JavaScript keeps for itself: the texts of a widget are imported under its name. */
const KEYWORDS =
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  );

/** Why a widget cannot have this name, and what to do, or undefined when it can. The repository is the working folder. */
export function problemOf(name) {
  if (!name) return `Name the widget: ${EXAMPLE}`;
  if (!NAME.test(name)) {
    return `“${name}” cannot be a widget's name. Write words of lower-case letters a to z with one hyphen between them: ${EXAMPLE}`;
  }
  if (name.startsWith('tuki-')) return `Leave out “tuki-”, which is put before every tag: ${name.replace('tuki-', '')}`;
  if (isReserved(name)) return `“${name}” means something else here already. Choose another name.`;
  if (isTaken(name))
    return `There is a widget, an element or a file of texts called “${name}” already. Choose another name.`;
  return undefined;
}

/** Names of rooms would mislead the rules about imports, and `kit` is the file that joins texts. */
function isReserved(name) {
  return ['kit', 'shared', ...readdirSync('src'), ...KEYWORDS].includes(name);
}

function isTaken(name) {
  const files = [`src/widgets/${name}`, `src/i18n/texts/en/${name}.ts`, `stories/${name}.stories.ts`];
  return files.some((file) => existsSync(file)) || sources('src').some((text) => mentions(text, name));
}

/** Whether a tag or a class of that name is written anywhere. */
function mentions(text, name) {
  return text.includes(`'tuki-${name}'`) || text.includes(`class ${spell(name).pascal}Element `);
}

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
