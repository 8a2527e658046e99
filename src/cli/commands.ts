import { checkFolder } from './check/check-folder.js';
import { problemLine } from './check/problem.js';
import { initFolder } from './init/init-folder.js';

const USAGE = `Content files for a site without a desk.

  npx tuki check FOLDER   says what is wrong in the files, where, and what to do
  npx tuki init FOLDER    writes a set of files to start from, in six languages
`;

type Say = (line: string) => void;

/** All is well; something in the files is wrong; the command cannot be carried out. */
type ExitCode = 0 | 1 | 2;

/** Carries out a command line and answers its exit code. */
export async function run([command, folder, ...rest]: readonly string[], say: Say): Promise<ExitCode> {
  if (command === undefined || command === '--help' || command === '-h') {
    say(USAGE);
    return command === undefined ? 2 : 0;
  }
  const act = { check, init }[command];
  if (!act || folder === undefined || rest.length > 0) {
    say(act ? `Name one folder: npx tuki ${command} support\n` : `There is no command “${command}”.\n`);
    say(USAGE);
    return 2;
  }
  try {
    return await act(folder, say);
  } catch (error) {
    say(explain(error, folder));
    return 2;
  }
}

async function check(folder: string, say: Say): Promise<ExitCode> {
  const { files, problems } = await checkFolder(folder);
  for (const problem of problems) say(problemLine(problem));
  const serious = problems.filter((problem) => problem.serious).length;
  const looks = problems.length - serious;
  say(
    `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${serious} to correct${looks > 0 ? `, ${looks} worth a look` : ''}.`,
  );
  return serious > 0 ? 1 : 0;
}

async function init(folder: string, say: Say): Promise<ExitCode> {
  for (const file of await initFolder(folder)) say(`wrote ${file}`);
  say(
    `Next: change the words, upload the folder, and name it in the tag as data-content. “npx tuki check ${folder}” looks it over.`,
  );
  return 0;
}

function explain(error: unknown, folder: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no folder ${folder}.`;
  if (code === 'ENOTDIR') return `${folder} is a file. Name the folder that it is in.`;
  if (code === 'EACCES' || code === 'EPERM') return `${folder} may not be read or written. Check its permissions.`;
  return message;
}
