/**
 * A word in localStorage that this device has a database for the site. Opening IndexedDB would create the
 * database, and nothing may be stored before the traveller acts; its list of databases still has what is being deleted.
 */
export interface Marker {
  isSet(): boolean;
  /** False when it could not be set: a database that is not found again keeps nothing. */
  set(): boolean;
  remove(): void;
}

export function createMarker(site: string): Marker {
  const key = `tuki:${site}`;
  // Every touch of localStorage may throw: cookies blocked, sandboxed frame, quota.
  const attempt = (act: () => unknown) => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  const isSet = () => attempt(() => localStorage.getItem(key)) === '1';
  return {
    isSet,
    set: () => {
      attempt(() => localStorage.setItem(key, '1'));
      return isSet();
    },
    remove: () => void attempt(() => localStorage.removeItem(key)),
  };
}
