import { expect, waitUntil } from '@open-wc/testing';
import { faqHref, parseFaqRoute } from '../../src/console/faq/faq-route.js';
import type { FaqRoute } from '../../src/console/faq/faq-route.js';
import { formatOf } from '../../src/console/faq/import-text.js';
import { moved } from '../../src/console/faq/order.js';
import type { TopicRow } from '../../src/console/faq/topic-names.js';
import { topicsOf } from '../../src/console/faq/topic-names.js';
import { contentOf, NOTHING_WRITTEN } from '../../src/console/faq/written.js';
import { CONSOLE_TEXTS } from '../../src/i18n/index.js';
import { LANGUAGES } from '../../src/rules/index.js';
import { MemoryDesk } from './memory-desk.js';
import { openConsole, tidy } from './support.js';

describe('addresses of answers', () => {
  it('come back as they were written', () => {
    const routes: FaqRoute[] = [
      { view: 'faq', page: 'list' },
      { view: 'faq', page: 'asked', site: 'demo' },
      { view: 'faq', page: 'answer', site: 'demo', id: 'new', language: 'zh-Hant' },
      { view: 'faq', page: 'new', site: 'demo', language: 'fi', query: 'äiti & lapsi / 100 %?' },
      { view: 'faq', page: 'new', site: 'demo', language: 'fi', query: '' },
    ];
    const again = routes.map((route) => parseFaqRoute(faqHref(route).split('/').slice(2)));
    expect(again).to.deep.equal(routes);
  });

  it('lead to the list when they are unknown, or cannot be read', () => {
    expect(parseFaqRoute(['demo', 'nowhere'])).to.deep.equal({ view: 'faq', page: 'list', site: 'demo' });
    expect(parseFaqRoute(['%E0%A4%A', 'a'])).to.deep.equal({ view: 'faq', page: 'list', site: '%E0%A4%A' });
  });
});

describe('what is sent of what is typed', () => {
  it('has keywords by the commas of every keyboard, each once', () => {
    const { keywords } = contentOf({ ...NOTHING_WRITTEN, keywords: 'visa, 查证，ビザ、visa\n ,entry permit ' });
    expect(keywords).to.deep.equal(['visa', '查证', 'ビザ', 'entry permit']);
  });

  it('has no day of checking when nobody has checked', () => {
    expect('checked' in contentOf(NOTHING_WRITTEN)).to.equal(false);
  });
});

describe('an order', () => {
  it('has what is moved where it was put, and the others as they were', () => {
    const ids = ['a', 'b', 'c', 'd'];
    expect(moved(ids, 'a', 'c').join('')).to.equal('bcad');
    expect(moved(ids, 'd', 'b').join('')).to.equal('adbc');
    expect(moved(ids, 'a', 'nobody')).to.deep.equal(ids);
  });
});

describe('new topics', () => {
  it('get names of their own, from Latin letters where there are any', () => {
    const rows: TopicRow[] = [
      { id: 'trains', names: { en: 'Trains' } },
      { names: { en: 'Trains!' } },
      { names: { ja: '列車', fi: ' Junat & yöjunat ' } },
      { names: { ja: '船' } },
      { names: { en: ' ' } },
    ];
    expect(topicsOf(rows).map(({ id }) => id)).to.deep.equal(['trains', 'trains-2', 'junat-yojunat', 'topic']);
  });
});

describe('the format of a text', () => {
  const cases = [
    ['<html><script type="application/ld+json">', 'json-ld'],
    [' {"@type": "FAQPage"}', 'json-ld'],
    ['## Do I need a visa?\n\nNo.', 'markdown'],
    ['topics:\n- visa: Visa', 'markdown'],
    ['question;answer\nDo I need a visa?;No.', 'csv'],
  ] as const;
  for (const [text, format] of cases) it(`is ${format}`, () => expect(formatOf(text)).to.equal(format));
});

describe('the screens of answers', () => {
  afterEach(tidy);

  for (const language of LANGUAGES) {
    it(`speak ${language} everywhere`, async () => {
      const desk = new MemoryDesk();
      desk.faq.has('pets', { en: { question: 'May my dog come along?' } });
      desk.faq.misses = [{ language: 'fi', query: 'koira', count: 2, firstDay: '2026-11-01', lastDay: '2026-11-20' }];
      const texts = (await CONSOLE_TEXTS[language]()).consoleFaq;
      const screen = await openConsole(desk, { at: '#/answers/demo', language });
      await screen.says(texts.newAnswer);
      const places = [
        ['asked', texts.writeAnswer],
        ['topics', texts.addTopic],
        ['import', texts.exportHint],
        ['a/pets/en', texts.history],
        ['new/fi', texts.questionHint],
      ] as const;
      for (const [place, words] of places) {
        location.hash = `#/answers/demo/${place}`;
        await screen.says(words);
        await waitUntil(() => !/\{\{|console(Faq)?:/.test(screen.words), 'every text is there, with its values');
      }
    });
  }
});
