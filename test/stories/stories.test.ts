import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LANGUAGES } from '../../src/rules/index.js';
import { violations } from './support/axe.js';
import { Book, entries } from './support/book.js';
import type { Reader } from './support/reader.js';

/** One for each core of the machines that this runs on. */
const READERS = 2;

/** So high that nothing lies below a bar that stays in sight: it could be scrolled up, but axe takes it for covered. */
const TALL = { width: 1024, height: 1440 };

const SETTINGS = LANGUAGES.flatMap((language) => (['light', 'dark'] as const).map((theme) => ({ language, theme })));

describe('every story, in six languages and two themes', { concurrency: READERS }, () => {
  const stories = entries('story');
  const free: Reader[] = [];
  let book: Book;

  before(async () => {
    book = await Book.open();
    for (let i = 0; i < READERS; i += 1) free.push(await book.reader(stories[0]!, SETTINGS[0]!, { viewport: TALL }));
  });
  after(() => book.close());

  for (const story of stories) {
    it(`${story.title}: ${story.name} is accessible and quiet`, async () => {
      const reader = free.pop()!;
      // Back and forth, so that a reader turns to the next story without changing the setting too.
      const settings = reader.setting === SETTINGS[0] ? SETTINGS : [...SETTINGS].reverse();
      const found: string[] = [];
      for (const setting of settings) {
        await reader.show(story, setting);
        const complaints = [...reader.complaints(), ...(await violations(reader.page))];
        found.push(...complaints.map((words) => `${setting.language} ${setting.theme}: ${words}`));
      }
      free.push(reader);
      assert.deepEqual(found, []);
    });
  }
});
