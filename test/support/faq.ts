import assert from 'node:assert/strict';
import type {
  FaqBoard,
  FaqContent,
  FaqDocument,
  FaqEntry,
  FaqImportResult,
  FaqMisses,
} from '../../src/contract/index.js';
import type { TestOperator } from './console.js';
import type { TestDesk } from './desk.js';

export const CONTENT: FaqContent = {
  question: 'Can I bring my dog?',
  answer: 'Yes, **dogs** are welcome.\n\n1. Tell us.\n2. Bring a [blanket](#faq/blanket).',
  keywords: ['pet'],
};

export const content = (question: string, answer = 'An answer.'): FaqContent => ({ question, answer, keywords: [] });

/** The answers of the test site, as the console works on them. */
export function faqOf(operator: TestOperator, site = 'test') {
  const call = (method: string, path: string, body?: object) =>
    operator.call(method, `/sites/${site}/faq${path}`, body);
  const json = async <T>(answer: Response): Promise<T> => {
    const text = await answer.text();
    assert.equal(answer.status, 200, text);
    return JSON.parse(text) as T;
  };
  const entry = async (method: string, path: string, body?: object) =>
    json<FaqEntry>(await call(method, `/answers${path}`, body));
  return {
    call,
    board: async () => json<FaqBoard>(await call('GET', '/')),
    read: (id: string) => entry('GET', `/${id}`),
    create: (text: FaqContent, more: object = {}) => entry('POST', '', { language: 'en', content: text, ...more }),
    draft: (id: string, language: string, revision: number, text: FaqContent) =>
      entry('PUT', `/${id}/${language}`, { revision, content: text }),
    publish: (id: string, language: string, revision: number) =>
      entry('POST', `/${id}/${language}/publish`, { revision }),
    /** Written and published in one go. Answers its id. */
    add: async (text: FaqContent, language = 'en', more: object = {}) => {
      const { id } = await entry('POST', '', { language, content: text, ...more });
      await entry('POST', `/${id}/${language}/publish`, { revision: 1 });
      return id;
    },
    misses: async () => (await json<FaqMisses>(await call('GET', '/misses'))).misses,
    import: async (body: object) => json<FaqImportResult>(await call('POST', '/import', body)),
  };
}

export async function faqDocument(desk: TestDesk, lang = 'en'): Promise<FaqDocument> {
  const answer = await fetch(`${desk.url}/v1/sites/test/faq.json?lang=${lang}`, { cache: 'no-store' });
  assert.equal(answer.status, 200);
  return (await answer.json()) as FaqDocument;
}

/** The code of a refusal, with the rest of its body. */
export async function refusal(answer: Response, status: number) {
  const body = (await answer.json()) as { error: { code: string; field?: string; message: string } };
  assert.equal(answer.status, status, JSON.stringify(body));
  return body as typeof body & Record<string, unknown>;
}
