const said = new Set<string>();

/** Tells the people who build the page about a mistake of theirs, once: what it is, and what to do. */
export function warnOnce(words: string): void {
  if (said.has(words)) return;
  said.add(words);
  console.warn(words);
}
