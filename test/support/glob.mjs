import fs from 'node:fs';
import path from 'node:path';

/** All files below a folder whose names end so, sorted. An absent folder has none. */
export function globSync(folder, ending) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name))
    .sort();
}
