import type { Sites } from '../../contract/index.js';
import type { ExportFormat, FaqApi } from '../faq/faq-api.js';

/** A request to the desk: method, path below the console's interface, body. */
export type Call = <T>(method: string, path: string, body?: object) => Promise<T>;

/**
 * The part of the desk's interface that is about answers.
 * @param base address of the console's interface with a slash at its end
 */
export function faqDeskApi(call: Call, base: string): FaqApi {
  const of = (site: string) => `sites/${encodeURIComponent(site)}/faq`;
  const answer = (site: string, id: string) => `${of(site)}/answers/${encodeURIComponent(id)}`;
  const text = ({ site, id, language }: { site: string; id: string; language: string }) =>
    `${answer(site, id)}/${encodeURIComponent(language)}`;
  return {
    sites: async () => (await call<Sites>('GET', 'sites')).sites,
    board: (site) => call('GET', of(site)),
    order: (site, order) => call('PUT', `${of(site)}/order`, order),
    topics: (site, topics) => call('PUT', `${of(site)}/topics`, topics),
    entry: (site, id) => call('GET', answer(site, id)),
    create: (site, fresh) => call('POST', `${of(site)}/answers`, fresh),
    traits: (site, id, change) => call('PUT', answer(site, id), change),
    remove: (site, id, { revision }) => call('DELETE', `${answer(site, id)}?revision=${revision}`),
    draft: (place, draft) => call('PUT', text(place), draft),
    publish: (place, step) => call('POST', `${text(place)}/publish`, step),
    unpublish: (place, step) => call('POST', `${text(place)}/unpublish`, step),
    preview: (site, content) => call('POST', `${of(site)}/preview`, content),
    misses: (site) => call('GET', `${of(site)}/misses`),
    closeMiss: (site, miss) => call('POST', `${of(site)}/misses/close`, miss),
    import: (site, request) => call('POST', `${of(site)}/import`, request),
    exportHref: (site, language, format) => {
      if (format === 'markdown') return `${base}${of(site)}/export.md?language=${encodeURIComponent(language)}`;
      return `/v1/sites/${encodeURIComponent(site)}/${PUBLIC[format]}?lang=${encodeURIComponent(language)}`;
    },
  };
}

/** Public documents, for search engines and for the agency's own site. */
const PUBLIC = { 'json-ld': 'faq.jsonld', html: 'faq.html' } as const satisfies Partial<Record<ExportFormat, string>>;
