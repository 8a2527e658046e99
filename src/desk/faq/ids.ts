const ID_LENGTH = 60;

/**
 * An id for links, made from a question, that is not taken yet: `Can I bring my dog?` gives `can-i-bring-my-dog`. What
 * has no Latin letters gives `answer`, and what is taken a number.
 */
export function freeId(question: string, taken: ReadonlySet<string>): string {
  const plain = question.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= ID_LENGTH) break;
    name += (name && '-') + word;
  }
  name ||= 'answer';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(id)) return id;
  }
}
