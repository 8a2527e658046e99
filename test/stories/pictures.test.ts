import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { album, shots } from './support/album.js';
import { Book } from './support/book.js';
import { Camera } from './support/camera.js';
import { otherFonts } from './support/fonts.js';
import { difference } from './support/picture.js';

/** Where pictures that differ are put, beside what was accepted and what differs. */
const FAILED = 'dist/pictures';

describe('every story looks as accepted', () => {
  let book: Book;
  let camera: Camera;
  let otherwise: string | undefined;

  before(async () => {
    book = await Book.open();
    camera = await Camera.at(book);
    otherwise = otherFonts(album.fonts.read(), await camera.fonts());
  });
  after(() => book.close());

  for (const shot of shots()) {
    it(shot.file, async (test) => {
      if (otherwise) return test.skip(otherwise);
      assert.ok(album.has(shot), 'No picture of it was accepted yet. Run `npm run accept:stories` and look at it.');
      const now = await camera.take(shot);
      const before = album.read(shot);
      const { share, alike, picture } = difference(before, now);
      if (alike) return;
      const name = shot.file.replace(/\.png$/, '');
      album.write({ file: `${name}.1-accepted.png` }, before, FAILED);
      album.write({ file: `${name}.2-now.png` }, now, FAILED);
      album.write({ file: `${name}.3-difference.png` }, picture, FAILED);
      assert.fail(
        `${(100 * share).toFixed(2)} % of it has changed. Look at ${path.resolve(FAILED, name)}.*.png; ` +
          'if it is right now, run `npm run accept:stories`.',
      );
    });
  }

  it('has no picture of a story that is gone', () => {
    assert.deepEqual(album.orphans(), []);
  });
});
