import fs from 'node:fs';
import path from 'node:path';

function filesBelow(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [stat];
  return fs.readdirSync(place).flatMap((name) => filesBelow(path.join(place, name)));
}

const newest = (place) => Math.max(0, ...filesBelow(place).map(({ mtimeMs }) => mtimeMs));

/** Whether any of the built folders is missing or was written before the newest of the sources. */
export function isStale(built, sources) {
  const oldestBuild = Math.min(...built.map(newest));
  return oldestBuild < Math.max(...sources.map(newest));
}
