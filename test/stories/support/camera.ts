import type { PNG } from 'pngjs';
import { entries } from './book.js';
import type { Book } from './book.js';
import type { Shot } from './album.js';
import type { FontSizes } from './album.js';
import { measureFonts } from './fonts.js';
import { shrink } from './picture.js';
import type { Reader } from './reader.js';

const VIEWPORT = { width: 480, height: 720 };

/** Takes pictures of stories, one after the other. */
export class Camera {
  private constructor(private readonly reader: Reader) {}

  static async at(book: Book): Promise<Camera> {
    return new Camera(await book.reader(entries('story')[0]!, {}, { viewport: VIEWPORT }));
  }

  fonts(): Promise<FontSizes> {
    return measureFonts(this.reader.page);
  }

  /** Rejects when the story is broken: a picture of that is no picture of the story. */
  async take({ story, setting }: Shot): Promise<PNG> {
    await this.reader.show(story, setting);
    const { page } = this.reader;
    const complaints = this.reader.complaints();
    if (complaints.length > 0) throw new Error(`${story.id}: ${complaints.join('\n')}`);
    // Where the cursor blinks is not where the story is.
    return shrink(await page.screenshot({ caret: 'hide', animations: 'disabled' }));
  }
}
