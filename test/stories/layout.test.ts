import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Book, entries } from './support/book.js';
import { misfits } from './support/misfits.js';
import type { Reader } from './support/reader.js';

/** The narrowest screen that WCAG asks for (2.2, 1.4.10), and a common phone whose owner has doubled the text (1.4.4). */
const NARROWEST = { width: 320, height: 640 };
const PHONE = { width: 390, height: 844 };

const SCREENS = [
  { manner: '320 px wide, in long, accented words', setting: { language: 'en-XA' }, viewport: NARROWEST },
  { manner: '320 px wide, from right to left', setting: { language: 'ar-XB' }, viewport: NARROWEST },
  { manner: '390 px wide, in text of twice the size', setting: { textSize: '200' }, viewport: PHONE },
  { manner: '320 px wide, in text of twice the size', setting: { textSize: '200' }, viewport: NARROWEST },
] as const;

for (const { manner, setting, viewport } of SCREENS) {
  describe(`every story on a screen ${manner}`, () => {
    const stories = entries('story');
    let book: Book;
    let reader: Reader;

    before(async () => {
      book = await Book.open();
      reader = await book.reader(stories[0]!, setting, { viewport });
    });
    after(() => book.close());

    for (const story of stories) {
      it(`${story.title}: ${story.name} fits`, async () => {
        await reader.show(story, setting);
        assert.deepEqual([...reader.complaints(), ...(await misfits(reader.page))], []);
      });
    }
  });
}
