import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FaqDocument } from '../../src/contract/index.js';
import { answerFor } from '../../src/embed/help.js';
import { problemOf, typedIn } from '../../src/embed/problem.js';

describe('what a page tells of a failure', () => {
  it('is its code and short facts', () => {
    expect(problemOf('payment', { step: 'card', attempt: 2, mobile: true })).to.deep.equal({
      code: 'payment',
      context: { step: 'card', attempt: '2', mobile: 'true' },
    });
    expect(problemOf('E-1207')).to.deep.equal({ code: 'E-1207' });
  });

  it('is nothing without a usable code', () => {
    for (const code of ['', ' ', 'two words', 'ä', '<b>', 'x'.repeat(65), undefined as unknown as string]) {
      expect(problemOf(code), code).to.equal(undefined);
    }
  });

  it('holds nothing that stands in a field of the page, as it stands or within other words', () => {
    const form = document.createElement('form');
    form.innerHTML = `<input value="Mäkinen"><input type="hidden" value="K-1"><textarea>Hei hei</textarea><input value="2">`;
    const typed = typedIn(form);
    const context = {
      surname: 'MÄKINEN',
      message: 'No such name: mäkinen',
      note: 'hei hei',
      trip: 'K-1',
      step: '2',
      page: '22',
    };
    expect(problemOf('name', context, typed)).to.deep.equal({ code: 'name', context: { trip: 'K-1', page: '22' } });
  });

  it('never is more than the desk takes, whatever the page tells', () => {
    const anything = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string({ maxLength: 300 }), fc.integer(), fc.boolean(), fc.anything()),
    );
    fc.assert(
      fc.property(fc.string(), anything, fc.array(fc.string()), (code, context, words) => {
        const typed = new Set(words.map((word) => word.trim().toLowerCase()).filter(Boolean));
        const problem = problemOf(code, context as Record<string, string>, typed);
        if (!problem) return;
        expect(problem.code).to.match(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/);
        const facts = Object.entries(problem.context ?? {});
        expect(facts.length).to.be.below(11);
        for (const [name, value] of facts) {
          expect(name).to.match(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/);
          expect([...value].length).to.be.within(1, 200);
          expect(typed.has(value.toLowerCase())).to.equal(false);
        }
      }),
    );
  });
});

describe('the answer that helps', () => {
  const answer = (id: string, keywords: string[], topics: string[]) => ({ id, keywords, topics }) as never;
  const faq = {
    answers: [
      answer('ways-to-pay', [], ['payment']),
      answer('name-with-diacritics', ['Payment-No-Answer'], ['booking']),
      answer('booking', [], []),
    ],
  } as unknown as FaqDocument;

  it('is the one of that name, else the one with that keyword, else the first of that topic', () => {
    expect(answerFor('booking', faq)).to.equal('booking');
    expect(answerFor('payment-no-answer', faq)).to.equal('name-with-diacritics');
    expect(answerFor('Payment', faq)).to.equal('ways-to-pay');
    expect(answerFor('weather', faq)).to.equal(undefined);
  });
});
