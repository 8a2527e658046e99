/**
 * `npm run new:widget NAME`: makes a widget that is accessible, translated and tested before its first line is written.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemOf } from './name.mjs';
import { newFiles } from './files.mjs';
import { registered } from './registrations.mjs';
import { spell } from './spelling.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

async function make(name) {
  const problem = problemOf(name);
  if (problem) throw new Error(problem);
  const spelling = spell(name);
  // All of it is thought out before the first file is written.
  const files = [...(await newFiles(spelling)), ...(await registered(spelling))];
  for (const { file, text } of files) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return files.map(({ file, isNew }) => `  ${isNew ? 'new    ' : 'changed'} ${file}`).join('\n');
}

process.chdir(ROOT);
try {
  const [name = ''] = process.argv.slice(2);
  console.log(
    `${await make(name)}\n\nSee it: npm run storybook. Test it: npx web-test-runner --files test/widgets/${name}`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
