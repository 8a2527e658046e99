/**
 * `npm run accept:stories`: takes all pictures anew and keeps those that differ from the accepted ones. Look at them before
 * you commit them. `npm run accept:stories -- launcher` takes only stories whose id has the word.
 */
import { album, shots } from './support/album.js';
import { Book } from './support/book.js';
import { Camera } from './support/camera.js';
import { difference } from './support/picture.js';

const [part = ''] = process.argv.slice(2);
const book = await Book.open();
const camera = await Camera.at(book);
let kept = 0;
for (const shot of shots().filter(({ story }) => story.id.includes(part))) {
  const picture = await camera.take(shot);
  if (album.has(shot) && difference(album.read(shot), picture).alike) continue;
  album.write(shot, picture);
  kept += 1;
  console.log(shot.file);
}
album.fonts.write(await camera.fonts());
const orphans = album.orphans();
orphans.forEach(album.remove);
await book.close();
console.log(`${kept} pictures are new, ${orphans.length} are gone. Look at them: git diff shows which.`);
