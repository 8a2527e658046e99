import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { LANGUAGES } from '../../../src/rules/index.js';
import type {} from '../../../src/widgets/shared/ask-event.js';
import { next, press, waitUntil } from '../support.js';
import { focused, Page, words } from './support.js';

/** What the browser has asked other hosts for. */
const foreign = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).hostname)
    .filter((host) => host !== location.hostname);

describe('tuki-faq-answer', () => {
  let page: Page;
  const begin = async (answer: string, ...rest: [Parameters<typeof Page.with>[1]?]) => {
    page = await Page.with(html`<tuki-faq-answer .answer=${answer}></tuki-faq-answer>`, ...rest);
    await waitUntil(() => page.find('article') ?? page.find('.empty'), 'the answer is there');
  };
  const status = () => page.all('[role=status]').map(words).filter(Boolean).join(' ');
  const films = () => page.all('tuki-faq-film');

  afterEach(() => page.end());

  for (const language of LANGUAGES) {
    it(`is accessible in ${language} with every kind of node`, async () => {
      await begin('everything', language);
      await expect(page.root).to.be.accessible();
      expect(page.root.shadowRoot!.textContent).not.to.match(/\bfaq:/);
    });
  }

  it('makes elements of nodes: steps, points, headings, strong and stressed words, breaks', async () => {
    await begin('everything');
    const article = page.find('article')!;
    expect(words(article.querySelector('.steps > li'))).to.equal('Press Back');
    expect(words(article.querySelector('.steps .points em'))).to.equal('wait');
    expect(words(article.querySelector('h4'))).to.equal('Steps');
    expect(words(article.querySelector('h5'))).to.equal('More');
    expect(words(article.querySelector('strong'))).to.equal('Back');
    expect(article.querySelectorAll('br')).to.have.length(1);
  });

  it('shows HTML that somebody wrote into a text as what it is: text', async () => {
    const answer = {
      id: 'x',
      question: '<b>Bold</b>?',
      answer: [
        {
          type: 'paragraph' as const,
          children: [
            { type: 'text' as const, value: '<img src=x onerror=alert(1)>' },
            {
              type: 'link' as const,
              url: 'javascript:alert(1)',
              children: [{ type: 'text' as const, value: 'press' }],
            },
          ],
        },
      ],
      keywords: [],
      topics: [],
      phase: [],
      tags: [],
    };
    page = await Page.with(html`<tuki-faq-answer .answer=${'x'}></tuki-faq-answer>`, 'en', {
      site: 'demo',
      language: 'en',
      topics: [],
      answers: [answer],
    });
    await waitUntil(() => page.find('article'), 'the answer is there');
    expect(words(page.find('h3'))).to.equal('<b>Bold</b>?');
    expect(words(page.find('.words'))).to.equal('<img src=x onerror=alert(1)>press');
    expect(page.all('.words a, .words img')).to.deep.equal([]);
  });

  it('leads to the agency, to e-mail, to the telephone, and to another answer in its own place', async () => {
    await begin('everything');
    const links = page.all<HTMLAnchorElement>('.words a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://kaamoskompassi.example/help',
      'mailto:hei@kaamoskompassi.example',
      'tel:+358160004245',
      '#tuki=faq/pets',
    ]);
    expect(links.map(({ rel, target }) => [rel, target])[0]).to.deep.equal(['noopener noreferrer', '_blank']);
    const asked = next(page.root, 'tuki-view');
    links[3]!.click();
    expect((await asked).view).to.deep.equal({ answer: 'pets' });
    expect(location.hash).to.equal('');
  });

  it('says when it was checked and whom it suits, by the calendar and not by the clock', async () => {
    await begin('everything');
    expect(words(page.find('.facts'))).to.equal('FamiliesAccessible Checked on 2 November 2026');
  });

  it('is marked as another language where the agency has it in no other', async () => {
    await begin('only-finnish');
    expect(page.find('article')!.lang).to.equal('fi');
    expect(words(page.find('.facts'))).to.equal('We have this answer in suomi only.');
  });

  it('asks no other host for a film or a picture before the traveller does', async () => {
    await begin('everything');
    expect(page.all('iframe, video')).to.deep.equal([]);
    expect(foreign()).to.deep.equal([]);
    expect(words(films()[0]!.shadowRoot!.querySelector('button'))).to.equal(
      'Play the film: How to fold a snow suit Comes from youtube.com. Nothing is fetched from there before you press.',
    );
    expect(words(films()[0]!.shadowRoot!.querySelector('p'))).to.equal('Captions: English, suomi');
    expect(words(films()[1]!.shadowRoot!.querySelector('p'))).to.equal('No captions');
    expect(words(page.all('tuki-faq-picture')[1]!.shadowRoot!.querySelector('button'))).to.include(
      'Show the picture from elsewhere.example',
    );
  });

  it('keeps the place of a picture before it has come', async () => {
    await begin('everything');
    const picture = page.find('img') as HTMLImageElement;
    expect(picture.loading).to.equal('lazy');
    expect(picture.offsetHeight).to.be.above(50);
  });

  it('plays a film in its host’s own player, after a press, without telling it the page', async () => {
    await begin('everything');
    films()[0]!.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => page.find('iframe'), 'the player is there');
    const frame = page.find<HTMLIFrameElement>('iframe')!;
    expect(frame.src).to.equal('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1');
    expect([frame.title, frame.referrerPolicy]).to.deep.equal(['How to fold a snow suit', 'strict-origin']);
    expect(films()[0]!.shadowRoot!.querySelector('a')!.href).to.equal('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
  });

  it('says what to do when a film cannot be had', async () => {
    await begin('everything');
    const film = films()[1]!;
    film.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => film.shadowRoot!.querySelector('video'), 'the film is there');
    film.shadowRoot!.querySelector('video')!.dispatchEvent(new Event('error'));
    await waitUntil(
      () => words(film.shadowRoot!.querySelector('[role=status]')).startsWith('The film cannot be played here'),
      'it says so',
    );
    expect(words(film.shadowRoot!.querySelector('a'))).to.equal('Watch it at films.example');
  });

  it('takes one’s word on whether it helped, and shows how far it has come', async () => {
    await begin('pets');
    page.agency.line.offline();
    page.button('Yes')!.click();
    await waitUntil(() => status().includes('Kept here, waiting for a connection'), 'it is kept');
    expect(status()).to.include('Thank you');
    page.agency.line.offline(false);
    dispatchEvent(new Event('online'));
    await waitUntil(() => page.told('faq.rate').length > 0, 'the agency hears of it');
    expect(page.told('faq.rate')).to.deep.equal([{ answer: 'pets', language: 'en', rating: 'helpful' }]);
    await waitUntil(() => status().includes('Sent'), 'and it says so');
  });

  it('offers a person when it did not help', async () => {
    await begin('pets');
    page.button('No')!.click();
    await waitUntil(() => page.button('Ask a person'), 'it offers a person');
    const asked = next(page.root, 'tuki-ask');
    page.button('Ask a person')!.click();
    expect((await asked).text).to.equal('Can I bring my dog?');
  });

  it('takes a correction, with or without words', async () => {
    await begin('pets');
    page.button('This is wrong')!.click();
    await waitUntil(() => focused()?.localName === 'textarea', 'one can write at once');
    press(focused()!, { key: 'Escape' });
    await waitUntil(() => words(focused()) === 'This is wrong', 'Escape leaves it');
    page.button('This is wrong')!.click();
    await waitUntil(() => page.find('textarea'), 'it is there again');
    page.find<HTMLTextAreaElement>('textarea')!.value = 'Cabin 5, too';
    page.button('Send')!.click();
    await waitUntil(() => page.told('faq.rate').length > 0, 'the agency hears of it');
    expect(page.told('faq.rate')).to.deep.equal([
      { answer: 'pets', language: 'en', rating: 'wrong', comment: 'Cabin 5, too' },
    ]);
  });

  it('forgets what was said of the answer before when another is shown', async () => {
    await begin('pets');
    page.button('Yes')!.click();
    await waitUntil(() => status().includes('Thank you'), 'it thanks');
    Object.assign(page.root, { answer: 'payment-stuck' });
    await waitUntil(() => page.button('Yes'), 'it asks of the other one');
    expect(status()).to.equal('');
  });

  it('draws a QR code of its own address, without a place to hide in', async () => {
    await begin('pets');
    page.button('QR code')!.click();
    await waitUntil(() => page.find('tuki-faq-share')!.shadowRoot!.querySelector('.qr'), 'the code is there');
    const code = page.find('tuki-faq-share')!.shadowRoot!.querySelector('.qr')!;
    expect(code.getAttribute('aria-label')).to.equal('QR code that opens this answer');
    expect(code.querySelector('path')!.getAttribute('d')).to.match(/^(M\d+ \d+h1v1h-1z){200,}$/);
    await expect(page.root).to.be.accessible();
    page.button('Hide the QR code')!.click();
    await waitUntil(() => !page.find('tuki-faq-share')!.shadowRoot!.querySelector('.qr'), 'and gone');
  });

  it('copies a link that names this page without its query, or shows it where the clipboard is not to be had', async () => {
    await begin('pets');
    const address = `${location.origin}${location.pathname}#tuki=faq/pets`;
    const copied: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      clipboard(async (text) => void copied.push(text));
      page.button('Copy link')!.click();
      await waitUntil(() => status().includes('Link copied'), 'it says so');
      expect(copied).to.deep.equal([address]);
      clipboard(() => Promise.reject(new DOMException('Blocked', 'NotAllowedError')));
      page.button('Copy link')!.click();
      await waitUntil(() => focused()?.localName === 'input', 'the link is there to be copied');
      expect((focused() as HTMLInputElement).value).to.equal(address);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('prints the answer alone, from a window of its own', async () => {
    await begin('everything');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const paper = frame.contentWindow!;
    let printed = '';
    paper.print = () => (printed = words(paper.document.body));
    const open = window.open;
    try {
      window.open = () => paper;
      page.button('Print')!.click();
      await waitUntil(() => printed, 'it is printed');
      expect(printed).to.include('What can an answer hold?');
      expect(printed).to.include('Checked on 2 November 2026');
      expect(printed).to.include('#tuki=faq/everything');
      expect(printed).not.to.include('Did this help?');
      window.open = () => null;
      page.button('Print')!.click();
      await waitUntil(() => status().includes('did not open a window'), 'it says what to do');
    } finally {
      window.open = open;
      frame.remove();
    }
  });

  it('names others of the same topic', async () => {
    await begin('missed-connection');
    expect(page.all('.rows a').map(words)).to.deep.equal(['My suitcase did not arrive']);
  });

  it('says that an answer is gone, and what to do', async () => {
    await begin('never-written');
    expect(words(page.find('.title'))).to.equal('This answer is no longer here');
    await expect(page.root).to.be.accessible();
    const asked = next(page.root, 'tuki-ask');
    page.button('Ask a person')!.click();
    expect((await asked).text).to.equal('');
  });
});
