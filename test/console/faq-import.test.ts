import { expect } from '@open-wc/testing';
import { MemoryDesk } from './memory-desk.js';
import { openConsole, tidy, widen, waitUntil } from './support.js';

const content = (question: string, answer: string) => ({ question, answer, keywords: [] });

function library() {
  const desk = new MemoryDesk();
  desk.faq.has('pets', { en: { question: 'May my dog come along?' } });
  desk.faq.importing = {
    changes: [
      { id: 'visa', change: 'new', question: 'Do I need a visa?', after: content('Do I need a visa?', 'No.'), line: 2 },
      {
        id: 'pets',
        change: 'changed',
        question: 'May my dog come along?',
        before: content('May my dog come along?', 'An answer.'),
        after: content('May my dog come along?', 'Yes.'),
        line: 3,
      },
      { id: 'rail', change: 'same', question: 'Which train?', after: content('Which train?', 'The 8.12.'), line: 4 },
    ],
    problems: [{ code: 'answer_empty', message: '', line: 5 }],
    topics: [],
  };
  return desk;
}

const openImport = (desk: MemoryDesk) => openConsole(desk, { at: '#/answers/demo/import' });

describe('importing answers', () => {
  afterEach(tidy);

  it('shows what will change and in which line something is wrong, before anything does', async () => {
    const desk = library();
    const screen = await openImport(desk);
    await screen.type('#text', '{"@type": "FAQPage"}');
    expect(screen.find<HTMLSelectElement>('#format')!.value).to.equal('json-ld');
    await screen.press('Look what will change');
    await screen.says('New : 1 Changed : 1 Unchanged : 1 Errors : 1');
    await screen.says('Line 5: Write an answer below the question.');
    expect(desk.faq.imports.at(-1)).to.include({ format: 'json-ld', language: 'en', publish: false });
    expect(desk.faq.imports.at(-1)!.apply).to.equal(undefined);
    const versions = screen.all('.change')[1]!.querySelectorAll('pre');
    expect([...versions].map((version) => version.textContent)).to.deep.equal(['An answer.', 'Yes.']);
    await expect(screen.root).to.be.accessible();
  });

  it('imports what is chosen of it', async () => {
    const desk = library();
    const screen = await openImport(desk);
    await screen.type('#text', 'question,answer\nDo I need a visa?,No.');
    expect(screen.find<HTMLSelectElement>('#format')!.value).to.equal('csv');
    await screen.press('Look what will change');
    await screen.says('Import 2 as drafts');
    screen.find<HTMLInputElement>('.change input[value=pets]')!.click();
    await screen.press('Import 1 as a draft');
    await screen.says('1 answer is imported.');
    expect(desk.faq.imports.at(-1)).to.deep.include({ apply: 'as it is now', only: ['visa'] });
  });

  it('reads a file, and looks again after another wish', async () => {
    const desk = library();
    const screen = await openImport(desk);
    const input = await screen.get<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['## Do I need a visa?\n\nNo.'], 'answers.md'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => screen.find<HTMLTextAreaElement>('#text')!.value.startsWith('## Do I'));
    expect(screen.find<HTMLSelectElement>('#format')!.value).to.equal('markdown');
    await screen.press('Look what will change');
    await screen.says('Import 2 as drafts');
    screen.find<HTMLInputElement>('#publish')!.click();
    await screen.saysNot('Import 2 as drafts');
    await screen.press('Look what will change');
    await screen.says('Import and publish 2');
  });

  it('takes an address that the desk fetches, and says why it could not', async () => {
    const desk = library();
    const screen = await openImport(desk);
    (await screen.get<HTMLInputElement>('input[value=url]')).click();
    await screen.type('#url', ' https://kaamoskompassi.example/faq ');
    desk.trouble = 'address_unreachable';
    await screen.press('Look what will change');
    await screen.says('There is no page of at most 2 MB at this address');
    desk.trouble = undefined;
    await screen.press('Look what will change');
    await screen.says('Import 2 as drafts');
    expect(desk.faq.imports.at(-1)!.url).to.equal('https://kaamoskompassi.example/faq');
    expect(desk.faq.imports.at(-1)!.text).to.equal(undefined);
  });

  it('offers all answers as files in each language', async () => {
    const screen = await openImport(library());
    await screen.says('Export');
    const names = screen.all('.exports a').map((link) => link.ariaLabel);
    expect(names).to.include('HTML, Finnish').and.to.include('FAQPage JSON-LD, Korean');
  });

  it('fits a phone', async () => {
    const screen = await openImport(library());
    await screen.type('#text', 'question,answer');
    await screen.press('Look what will change');
    await screen.says('Import 2 as drafts');
    await widen(320);
    await expect(screen.root).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});

describe('topics', () => {
  afterEach(tidy);

  const openTopics = async (desk: MemoryDesk) => {
    const screen = await openConsole(desk, { at: '#/answers/demo/topics' });
    await screen.says('Add a topic');
    return screen;
  };

  it('are named in every language, put into order and stored', async () => {
    const desk = library();
    desk.faq.topics = [{ id: 'animals', names: { en: 'Animals' } }];
    const screen = await openTopics(desk);
    await screen.press('Add a topic');
    await waitUntil(() => screen.all('fieldset').length === 2);
    await screen.type('#topic-1-fi', 'Junat & bussit');
    screen.all('fieldset')[1]!.querySelector<HTMLElement>('[aria-label^="Move up"]')!.click();
    await waitUntil(() => screen.find<HTMLInputElement>('#topic-0-fi')!.value === 'Junat & bussit');
    await expect(screen.root).to.be.accessible();
    await screen.press('Save');
    await screen.says('Saved.');
    expect(desk.faq.topics).to.deep.equal([
      { id: 'junat-bussit', names: { fi: 'Junat & bussit' } },
      { id: 'animals', names: { en: 'Animals' } },
    ]);
  });

  it('are not taken from under somebody else’s hands', async () => {
    const desk = library();
    const screen = await openTopics(desk);
    await screen.press('Add a topic');
    await screen.type('#topic-0-en', 'Trains');
    desk.faq.topics = [{ id: 'buses', names: { en: 'Buses' } }];
    desk.faq.revision += 1;
    await screen.press('Save');
    await screen.says('Somebody else has changed the topics meanwhile.');
    await screen.says('Buses');
    expect(screen.find<HTMLInputElement>('#topic-0-en')!.value).to.equal('Trains');
    await screen.press('Save');
    await screen.says('Saved.');
    expect(desk.faq.topics.map(({ id }) => id)).to.deep.equal(['trains']);
  });
});
