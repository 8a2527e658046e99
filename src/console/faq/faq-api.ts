import type {
  FaqBoard,
  FaqContent,
  FaqDraft,
  FaqEntry,
  FaqImport,
  FaqImportResult,
  FaqMissClose,
  FaqMisses,
  FaqNew,
  FaqOrder,
  FaqPreview,
  FaqStep,
  FaqTopics,
  FaqTraitsChange,
  Sites,
} from '../../contract/index.js';

/** A site whose answers can be worked on. */
export type FaqSite = Sites['sites'][number];

/** One language of one answer. */
export interface FaqPlace {
  readonly site: string;
  readonly id: string;
  readonly language: string;
}

/** A file of all answers in a language: those that are published, or, in Markdown, all that are written. */
export type ExportFormat = 'html' | 'json-ld' | 'markdown';

/**
 * What the console needs from the desk for answers. Every method that changes something answers the board or the entry as
 * it is afterwards, and rejects with `revision_old`, both versions in it, when somebody else was quicker.
 */
export interface FaqApi {
  sites(): Promise<readonly FaqSite[]>;
  board(site: string): Promise<FaqBoard>;
  order(site: string, order: FaqOrder): Promise<FaqBoard>;
  topics(site: string, topics: FaqTopics): Promise<FaqBoard>;

  entry(site: string, id: string): Promise<FaqEntry>;
  create(site: string, fresh: FaqNew): Promise<FaqEntry>;
  traits(site: string, id: string, change: FaqTraitsChange): Promise<FaqEntry>;
  remove(site: string, id: string, step: FaqStep): Promise<void>;
  draft(place: FaqPlace, draft: FaqDraft): Promise<FaqEntry>;
  publish(place: FaqPlace, step: FaqStep): Promise<FaqEntry>;
  unpublish(place: FaqPlace, step: FaqStep): Promise<FaqEntry>;
  /** A text as travellers would see it; nothing is stored. */
  preview(site: string, content: FaqContent): Promise<FaqPreview>;

  misses(site: string): Promise<FaqMisses>;
  closeMiss(site: string, miss: FaqMissClose): Promise<void>;
  import(site: string, request: FaqImport): Promise<FaqImportResult>;
  /** Where the file can be had. */
  exportHref(site: string, language: string, format: ExportFormat): string;
}
