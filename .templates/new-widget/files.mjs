import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from './format.mjs';
import { fillIn } from './spelling.mjs';

const TREE = fileURLToPath(new URL('tree', import.meta.url));

/** The files of a new widget, in the house's format. */
export async function newFiles(spelling) {
  const entries = await readdir(TREE, { recursive: true, withFileTypes: true });
  const templates = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(
    templates.sort().map(async (template) => {
      const file = fillIn(path.relative(TREE, template), spelling);
      const text = fillIn(await readFile(template, 'utf8'), spelling);
      return { file, text: await format(file, text), isNew: true };
    }),
  );
}
