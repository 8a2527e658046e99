import type { DocumentMap, DocumentName, SiteSettings } from '../../contract/index.js';
import { siteDocument } from '../../rules/index.js';
import type { Db } from '../store/database.js';
import { listProfiles } from '../store/operators.js';
import { replyWaitsSince } from '../store/reply-waits.js';
import { faqDocument } from './faq.js';

type Make<N extends DocumentName> = (
  db: Db,
  settings: SiteSettings,
  language: string,
  now: number,
) => Promise<DocumentMap[N]>;

/** The expected reply time is measured over this long. */
const MEASURED_MS = 28 * 24 * 60 * 60 * 1000;

/** How each public document is made: a new one is one more line here. */
export const DOCUMENTS: { readonly [N in DocumentName]: Make<N> } = {
  site: async (db, settings, language, now) => {
    const agents = await listProfiles(db);
    const waits = await replyWaitsSince(db, settings.id, now - MEASURED_MS);
    return siteDocument({ settings, agents, waits }, language);
  },
  faq: faqDocument,
};

export function isDocument(name: string): name is DocumentName {
  return Object.hasOwn(DOCUMENTS, name);
}
