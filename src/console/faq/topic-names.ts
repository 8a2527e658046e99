import type { TopicNames } from '../../contract/index.js';

/** A topic in the form: one that the desk does not have yet has no id. */
export interface TopicRow {
  readonly id?: string;
  readonly names: Readonly<Record<string, string>>;
}

/** What is sent: rows with a name, each with an id; empty names are left out. */
export function topicsOf(rows: readonly TopicRow[]): TopicNames[] {
  const taken = new Set(rows.flatMap(({ id }) => id ?? []));
  return rows.flatMap(({ id, names }) => {
    const said = Object.entries(names).flatMap(([tag, name]) => (name.trim() ? [[tag, name.trim()]] : []));
    if (said.length === 0) return [];
    const named =
      id ??
      freeId(
        said.map(([, name]) => name!),
        taken,
      );
    taken.add(named);
    return [{ id: named, names: Object.fromEntries(said) }];
  });
}

/** From the first name that has Latin letters, else a number. */
function freeId(names: readonly string[], taken: ReadonlySet<string>): string {
  const base = names.map(slug).find(Boolean) ?? 'topic';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}
