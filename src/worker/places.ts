/**
 * Where the kit comes from, as the page that registers the worker knows it; addresses end in a slash, and may be relative
 * to the worker's file.
 */
export interface Places {
  /** The tag and the rooms. */
  readonly code: string;
  /** The desk; where the code is, if not said otherwise. */
  readonly desk?: string;
  /** The folder of a site that has plain files and no desk. */
  readonly content?: string;
}

/** What a request of the kit is for, or undefined: then it is not ours. */
export type Kind = 'tag' | 'rooms' | 'document' | 'picture';

const DOCUMENT_FILE = /^(site|faq|notices|ideas|reviews|guides|surveys)(\.[\w-]+)?\.json$/;

/** How the places stand in the worker's own address. */
export function placesFrom(search: string): Places | undefined {
  const { code, desk, content } = Object.fromEntries(new URLSearchParams(search));
  return code === undefined ? undefined : { code, ...(desk && { desk }), ...(content && { content }) };
}

/** The same with addresses in full. */
export function absolute(places: Places, base: string): Places {
  const entries = Object.entries(places) as [keyof Places, string][];
  return Object.fromEntries(entries.map(([name, address]) => [name, new URL(address, base).href])) as unknown as Places;
}

/** Which requests are the kit's own. Pure: a mistake here would be one on somebody else's page. */
export function kindOf({ code, desk = code, content }: Places, url: URL): Kind | undefined {
  const address = url.origin + url.pathname;
  if (address === `${code}tuki.js` || address === `${code}tuki.module.js`) return 'tag';
  if (address.startsWith(`${code}r/`)) return 'rooms';
  // The folder may be the site's root, and hold whatever else the site has.
  if (content && address.startsWith(content) && DOCUMENT_FILE.test(address.slice(content.length))) return 'document';
  if (!address.startsWith(`${desk}v1/`)) return undefined;
  if (/^sites\/[^/]+\/\w+\.json$/.test(address.slice(desk.length + 3))) return 'document';
  return /^agents\/[^/]+\/photo$/.test(address.slice(desk.length + 3)) ? 'picture' : undefined;
}
