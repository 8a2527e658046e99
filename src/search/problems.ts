import type { ContentProblem, Entry } from './entry.js';
import { plain } from './read.js';

const messages = {
  answer_missing: 'This entry has no answer. Write one, or leave the entry out.',
  entry_invalid: 'This is not an entry: it needs an id and a question, both texts. It is not in the index.',
  id_repeated: 'An earlier entry has this id. Give each entry its own; only the first one is in the index.',
  markup_found: 'There is HTML in this text. Give plain text; the tags are not searched.',
  question_missing: 'This entry has no question, so it is found by its answer only. Write the question.',
} as const satisfies Record<string, string>;

type Code = keyof typeof messages;

function problemsOf(entry: Partial<Entry> | null | undefined, seen: ReadonlySet<string>): Code[] {
  const { id, question, answer } = entry ?? {};
  const [asked, answered] = [plain(question).trim(), plain(answer).trim()];
  if (!plain(id) || !(asked || answered)) return ['entry_invalid'];
  if (seen.has(id!)) return ['id_repeated'];
  const codes: Code[] = [];
  if (!asked) codes.push('question_missing');
  if (!answered) codes.push('answer_missing');
  if (plain(question) !== (question ?? '') || plain(answer) !== (answer ?? '')) codes.push('markup_found');
  return codes;
}

/** What is wrong with entries, for those who write them: the index takes whatever can be searched, and throws nothing. */
export function checkEntries(entries: readonly Entry[]): ContentProblem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const codes = problemsOf(entry, seen);
    const id = typeof entry?.id === 'string' ? entry.id : '';
    seen.add(id);
    return codes.map((code) => ({ id, code, message: messages[code] }));
  });
}
