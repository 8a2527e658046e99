import type { Place } from '../api.js';
import { placeKey } from '../api.js';
import { tabStorage } from '../parts/storage.js';

/** An answer on its way; the id stays the same however often it is tried. */
export interface UnsentAnswer {
  readonly id: string;
  readonly text: string;
}

/** What has been typed in a conversation and is not yet at the desk. */
export interface Draft {
  readonly text: string;
  readonly unsent: readonly UnsentAnswer[];
}

const PREFIX = 'tuki-console-draft:';
const EMPTY: Draft = { text: '', unsent: [] };

/** Kept in the tab's storage, so that a reload or an ended session loses no word. */
export function readDraft(place: Place): Draft {
  const kept = tabStorage.get(PREFIX + placeKey(place));
  return kept === undefined ? EMPTY : (JSON.parse(kept) as Draft);
}

export function writeDraft(place: Place, draft: Draft): void {
  if (draft.text === '' && draft.unsent.length === 0) tabStorage.remove(PREFIX + placeKey(place));
  else tabStorage.set(PREFIX + placeKey(place), JSON.stringify(draft));
}

/** Signing out leaves nothing behind for the next person at this computer. */
export function forgetDrafts(): void {
  for (const key of tabStorage.keys()) if (key.startsWith(PREFIX)) tabStorage.remove(key);
}
