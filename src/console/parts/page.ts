/** The page a traveller wrote on, fit to be shown and followed: only http and https become a link. */
export interface Page {
  /** What to show: the path and query, without the host. */
  readonly label: string;
  readonly href?: string;
}

/** Reads a claim of the traveller's device, which may be anything. */
export function pageOf(address: string): Page {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return { label: address };
  return { label: readable(url.pathname + url.search), href: url.href };
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
