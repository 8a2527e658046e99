/** Where the kit comes from, as the page that registers the worker knows it; addresses end in a slash. */
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

/** How the places stand in the worker's own address. */
export function placesFrom(search: string): Places | undefined {
  const { code, desk, content } = Object.fromEntries(new URLSearchParams(search));
  return code === undefined ? undefined : { code, ...(desk && { desk }), ...(content && { content }) };
}

/** Which requests are the kit's own. Pure: a mistake here would be one on somebody else's page. */
export function kindOf({ code, desk = code, content }: Places, url: URL): Kind | undefined {
  const address = url.origin + url.pathname;
  if (address === `${code}tuki.js`) return 'tag';
  if (address.startsWith(`${code}r/`)) return 'rooms';
  if (content && address.startsWith(content)) return 'document';
  if (!address.startsWith(`${desk}v1/`)) return undefined;
  if (/^sites\/[^/]+\/\w+\.json$/.test(address.slice(desk.length + 3))) return 'document';
  return /^agents\/[^/]+\/photo$/.test(address.slice(desk.length + 3)) ? 'picture' : undefined;
}
