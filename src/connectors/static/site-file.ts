import { PortError } from '../../contract/index.js';
import type { SiteFile } from '../../contract/index.js';
import type { ContentFiles } from './content-files.js';
import { refusal } from './content-files.js';
import { FileProblem } from './file-problem.js';
import { usableSite } from './usable-site.js';

/** The settings of the agency, in all its languages. */
const SITE_FILE = 'site.json';

/** Is told of what in a file cannot be used. */
export type Hear = (problem: FileProblem) => void;

/** `site.json`: what a desk takes as settings. */
export class SiteSettingsFile {
  #last: Promise<SiteFile> | undefined;

  constructor(
    private readonly files: ContentFiles,
    readonly id: string,
    private readonly hear: Hear = () => undefined,
  ) {}

  /** As it was last read, or as it is now. */
  last(): Promise<SiteFile> {
    return this.#last ?? this.fresh();
  }

  /** As it is now. */
  fresh(): Promise<SiteFile> {
    const reading = this.#usable();
    this.#last = reading;
    // What could not be read is read again by whoever asks next.
    reading.catch(() => (this.#last = undefined));
    return reading;
  }

  async #usable(): Promise<SiteFile> {
    const json = await this.files.read(SITE_FILE);
    if (!json) throw new PortError('document_unknown');
    const site = usableSite(json, (pointer) => this.hear(new FileProblem(SITE_FILE, pointer, 'field_wrong')));
    if (!site) throw refusal(new FileProblem(SITE_FILE, '', 'field_wrong'));
    return { ...site, id: this.id };
  }
}
