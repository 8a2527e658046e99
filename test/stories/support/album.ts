import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import type { Setting } from '../../../stories/support/setting.js';
import type { Entry } from './book.js';
import { entries } from './book.js';

const FOLDER = 'test/accepted';
const FONTS = 'fonts.json';

/** A picture of a story in a setting. */
export interface Shot {
  readonly story: Entry;
  readonly setting: Partial<Setting>;
  /** The name of its file. */
  readonly file: string;
}

/**
 * Every story in English and light; of what is more than a primitive also one that is dark, in another script or a language
 * of long words. Grouped by setting: turning costs time.
 */
export function shots(): Shot[] {
  return [
    ...shotsIn({ language: 'en', theme: 'light' }, ''),
    ...shotsIn({ language: 'ja', theme: 'dark' }, 'Widgets/'),
    ...shotsIn({ language: 'fi', theme: 'dark' }, 'Console/'),
  ];
}

function shotsIn(setting: Partial<Setting>, title: string): Shot[] {
  const { language, theme } = setting;
  const stories = entries('story').filter(
    (story) => story.title.startsWith(title) && !story.tags.includes('no-picture'),
  );
  return stories.map((story) => ({ story, setting, file: `${story.id}.${language}.${theme}.png` }));
}

/** The pictures that somebody has looked at and found right, and the fonts that they were taken with. */
export const album = {
  has: ({ file }: Shot): boolean => existsSync(path.join(FOLDER, file)),

  read: ({ file }: Shot): PNG => PNG.sync.read(readFileSync(path.join(FOLDER, file))),

  write(shot: Pick<Shot, 'file'>, picture: PNG, folder = FOLDER): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, shot.file), PNG.sync.write(picture, { deflateLevel: 9, colorType: 2 }));
  },

  /** Pictures of stories that are no more. */
  orphans: (): string[] => {
    const files = new Set(shots().map(({ file }) => file));
    return pictures().filter((name) => !files.has(name));
  },

  remove: (file: string): void => rmSync(path.join(FOLDER, file)),

  fonts: {
    read: (): FontSizes => JSON.parse(readFileSync(path.join(FOLDER, FONTS), 'utf8')) as FontSizes,
    write(sizes: FontSizes): void {
      const lines = Object.entries(sizes).map(([name, size]) => `  "${name}": [${size.join(', ')}]`);
      writeFileSync(path.join(FOLDER, FONTS), `{\n${lines.join(',\n')}\n}\n`);
    },
  },
};

/** How wide and high the ink of a few words is, in pixels, by the name of the sample: tells one font from another. */
export type FontSizes = Readonly<Record<string, readonly number[]>>;

function pictures(): string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.png')) : [];
}
