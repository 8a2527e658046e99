import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formats } from './format.mjs';
import { LANGUAGES } from './languages.mjs';
import { bookingPage } from './pages/booking.mjs';
import { frontPage } from './pages/front.mjs';
import { hotelPage } from './pages/hotel.mjs';
import { layout } from './pages/layout.mjs';
import { questionsPage } from './pages/questions.mjs';
import { tripPage } from './pages/trip.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PAGES = { index: frontPage, hotel: hotelPage, trip: tripPage, booking: bookingPage, questions: questionsPage };

const read = (name) => fs.readFile(path.join(HERE, name), 'utf8');
const readJson = async (name) => JSON.parse(await read(name));

/** Where things lie, seen from a page in `up` (the way to the demo's folder) that speaks `code`. */
function links(up, code) {
  const page = (name, language) => `${up}${language}/${name === 'index' ? '' : `${name}.html`}`;
  return {
    page: (name) => page(name, code),
    translation: page,
    file: (name) => `${up}${name}`,
    picture: (name) => `${up}pictures/${name}.svg`,
  };
}

function pageContext(language, up, name, shared) {
  return { ...shared, language, name, link: links(up, language.code), format: formats(language) };
}

/**
 * Writes the whole demo site into a folder: the assets, each page in each language, and the English front page at the
 * top. Files that lie there already are written over.
 */
export async function buildDemo(outDir) {
  const [offers, site] = await Promise.all([readJson('offers.json'), readJson('site.json')]);
  const write = async (file, page) => {
    await fs.mkdir(path.dirname(path.join(outDir, file)), { recursive: true });
    await fs.writeFile(path.join(outDir, file), String(page));
  };
  for (const language of LANGUAGES) {
    const text = await readJson(`content/${language.code}.json`);
    const answers = await read(`content/faq/${language.code}.md`);
    const shared = { offers, site, text, answers };
    const render = (name, up) => {
      const context = pageContext(language, up, name, shared);
      return layout(context, PAGES[name](context));
    };
    for (const name of Object.keys(PAGES)) await write(`${language.code}/${name}.html`, render(name, '../'));
    if (language.code === 'en') await write('index.html', render('index', './'));
  }
  await fs.cp(path.join(HERE, 'pictures'), path.join(outDir, 'pictures'), { recursive: true });
  await fs.cp(path.join(HERE, 'assets'), outDir, { recursive: true });
  await fs.cp(path.join(HERE, 'ways/static'), path.join(outDir, 'ways/static'), { recursive: true });
  // The very file that the desk reads.
  await fs.cp(path.join(HERE, 'site.json'), path.join(outDir, 'ways/static/support/site.json'));
}
