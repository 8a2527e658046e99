/** The name of the database that a device has for a site; its locks and its channel between tabs have the same. */
export const databaseName = (site: string) => `tuki-${site}`;

/**
 * Whether the device has kept anything for the site. Asking creates nothing.
 * @throws where IndexedDB is missing or blocked
 */
export async function hasDatabase(site: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === databaseName(site));
}
