import { PortError } from '../../contract/index.js';
import type { DocumentAnswer, DocumentMap, DocumentName, DocumentRequest } from '../../contract/index.js';
import { fallbackChain } from '../../rules/index.js';
import type { ContentFiles } from './content-files.js';
import { refusal } from './content-files.js';
import { FileProblem } from './file-problem.js';
import type { Complain, Json } from './json.js';
import { hash } from './json.js';
import { siteIn } from './site.js';
import type { Hear, SiteSettingsFile } from './site-file.js';
import { usableFaq } from './usable-faq.js';

/** What is usable in a file. The rooms beyond the answers are read by code that comes with the first of them. */
async function usable(document: string, json: Json, complain: Complain): Promise<object | undefined> {
  if (document === 'faq') return usableFaq(json, complain);
  const { usableRoom } = await import('./usable-rooms.js').catch((cause: unknown) => {
    throw new PortError('network_failed', { cause });
  });
  return usableRoom(document, json, complain);
}

/**
 * The contract's documents out of plain files: `site.json` is what a desk takes as settings, and each other document is
 * `<name>.<language>.json`, the nearest language that there is a file in, or `<name>.json`.
 */
export class FileDocuments {
  /** @param hear told of what cannot be used, while the rest is served */
  constructor(
    private readonly files: ContentFiles,
    private readonly site: SiteSettingsFile,
    private readonly hear: Hear = () => undefined,
  ) {}

  async read<N extends DocumentName>({ document, language, version }: DocumentRequest<N>): Promise<DocumentAnswer<N>> {
    const content = document === 'site' ? await this.#siteIn(language) : await this.#fileOf(document, language);
    const current = String(hash(JSON.stringify(content)));
    if (current === version) return { unchanged: true };
    return { version: current, content: content as unknown as DocumentMap[N] };
  }

  async #siteIn(language: string): Promise<object> {
    return siteIn(await this.site.fresh(), language);
  }

  async #fileOf(document: string, wanted: string): Promise<object> {
    const { defaultLanguage } = await this.site.last().catch(() => ({ defaultLanguage: 'en' }));
    const names = fallbackChain(wanted, defaultLanguage).map((tag) => [`${document}.${tag}.json`, tag] as const);
    for (const [file, language] of [...names, [`${document}.json`, defaultLanguage] as const]) {
      const json = await this.files.read(file);
      if (!json) continue;
      const { $schema: _schema, $comment: _comment, ...rest } = json;
      const used = await usable(document, rest, this.#complainOf(file));
      if (!used) throw refusal(new FileProblem(file, '', 'field_wrong'));
      return { ...used, site: this.site.id, language };
    }
    throw new PortError('document_unknown');
  }

  readonly #complainOf = (file: string) => (pointer: string) =>
    this.hear(new FileProblem(file, pointer, 'field_wrong'));
}
