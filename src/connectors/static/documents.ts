import { PortError } from '../../contract/index.js';
import type { DocumentAnswer, DocumentMap, DocumentName, DocumentRequest, SiteFile } from '../../contract/index.js';
import { fallbackChain } from '../../rules/index.js';
import type { ContentFiles } from './content-files.js';
import { refusal } from './content-files.js';
import { FileProblem } from './file-problem.js';
import type { Complain, Json } from './json.js';
import { hash } from './json.js';
import { siteIn } from './site.js';
import { usableFaq } from './usable-faq.js';
import { usableSite } from './usable-site.js';

/** The settings of the agency, in all its languages. */
export const SITE_FILE = 'site.json';

/** What is usable in a file, by document; a document that is not named here is served as it is written. */
const USABLE: Readonly<Record<string, (json: Json, complain: Complain) => object | undefined>> = { faq: usableFaq };

/**
 * The contract's documents out of plain files: `site.json` is what a desk takes as settings, and each other document is
 * `<name>.<language>.json`, the nearest language that there is a file in, or `<name>.json`.
 */
export class FileDocuments {
  #site: Promise<SiteFile> | undefined;

  /** @param hear told of what cannot be used, while the rest is served */
  constructor(
    private readonly files: ContentFiles,
    private readonly id: string,
    private readonly hear: (problem: FileProblem) => void = () => undefined,
  ) {}

  async read<N extends DocumentName>({ document, language, version }: DocumentRequest<N>): Promise<DocumentAnswer<N>> {
    const content = document === 'site' ? await this.#siteIn(language) : await this.#fileOf(document, language);
    const current = String(hash(JSON.stringify(content)));
    if (current === version) return { unchanged: true };
    return { version: current, content: content as unknown as DocumentMap[N] };
  }

  /** The settings as they were last read, or as they are now. */
  site(): Promise<SiteFile> {
    return this.#site ?? this.#readSite();
  }

  async #siteIn(language: string): Promise<object> {
    return siteIn(await this.#readSite(), language);
  }

  #readSite(): Promise<SiteFile> {
    const reading = this.#usableSite();
    this.#site = reading;
    // What could not be read is read again by whoever asks next.
    reading.catch(() => (this.#site = undefined));
    return reading;
  }

  async #usableSite(): Promise<SiteFile> {
    const json = await this.files.read(SITE_FILE);
    if (!json) throw new PortError('document_unknown');
    const site = usableSite(json, this.#complainOf(SITE_FILE));
    if (!site) throw refusal(new FileProblem(SITE_FILE, '', 'field_wrong'));
    return { ...site, id: this.id };
  }

  async #fileOf(document: string, wanted: string): Promise<object> {
    const { defaultLanguage } = await this.site().catch(() => ({ defaultLanguage: 'en' }));
    const names = fallbackChain(wanted, defaultLanguage).map((tag) => [`${document}.${tag}.json`, tag] as const);
    for (const [file, language] of [...names, [`${document}.json`, defaultLanguage] as const]) {
      const json = await this.files.read(file);
      if (!json) continue;
      const { $schema: _schema, $comment: _comment, ...rest } = json;
      const usable = (USABLE[document] ?? ((all: Json) => all))(rest, this.#complainOf(file));
      if (!usable) throw refusal(new FileProblem(file, '', 'field_wrong'));
      return { ...usable, site: this.id, language };
    }
    throw new PortError('document_unknown');
  }

  readonly #complainOf = (file: string) => (pointer: string) =>
    this.hear(new FileProblem(file, pointer, 'field_wrong'));
}
