import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES } from '../../rules/index.js';
import { SCHEMAS } from '../schemas.js';
import { README } from './readme.js';
import { starterFaq } from './starter-faq.js';
import { starterGuides, starterNotices, starterSurveys } from './starter-rooms.js';
import { STARTER_SITE } from './starter-site.js';

/**
 * Writes a set of content files to start from, into a folder that is empty or not there yet.
 * @returns the files that were written, by their paths
 * @throws Error when something lies in the folder already
 */
export async function initFolder(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new Error(`${folder} is not empty. Name a new folder; nothing was written.`);
  await mkdir(path.join(folder, 'schema'));
  const files = Object.entries(starterFiles()).map(([name, text]) => [path.join(folder, name), text] as const);
  // Never over a file that somebody has just put there.
  for (const [file, text] of files) await writeFile(file, text, { flag: 'wx' });
  return files.map(([file]) => file);
}

/** What there is in each language, by document. Reviews and ideas are travellers' own: nobody starts with some. */
const STARTERS = { faq: starterFaq, notices: starterNotices, guides: starterGuides, surveys: starterSurveys };

/** By name: the text of each file. */
function starterFiles(): Record<string, string> {
  const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
  const documents = Object.entries(STARTERS).flatMap(([name, starter]) =>
    LANGUAGES.map((language) => [
      `${name}.${language}.json`,
      json({ $schema: `./schema/${name}.json`, ...starter(language) }),
    ]),
  );
  const schemas = Object.entries(SCHEMAS).map(([name, schema]) => [`schema/${name}.json`, json(schema)]);
  return {
    'site.json': json({ $schema: './schema/site.json', ...STARTER_SITE }),
    ...Object.fromEntries([...documents, ...schemas]),
    'README.md': README,
  };
}
