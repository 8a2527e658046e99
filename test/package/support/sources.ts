import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from '../../support/glob.mjs';

/** A file of a room of widgets. */
export interface Source {
  readonly file: string;
  /** Its room, such as `chat` or `shared/icon`. */
  readonly room: string;
  readonly text: string;
}

/** Every source of the widgets. */
export function widgetSources(): Source[] {
  return globSync('src/widgets', '.ts').map((file) => ({
    file,
    room: path.relative('src/widgets', path.dirname(file)),
    text: readFileSync(file, 'utf8'),
  }));
}

/** Every match of a pattern's first group, once, with the source that it stands in. */
export function mentions(sources: readonly Source[], pattern: RegExp): { source: Source; name: string }[] {
  return sources.flatMap((source) =>
    [...new Set([...source.text.matchAll(pattern)].map((match) => match[1]!))].map((name) => ({ source, name })),
  );
}
