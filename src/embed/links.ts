/** What the page's address names (`#tuki=faq/lost-luggage`), if anything. */
export const linkedView = (): string | undefined => document.URL.split('#tuki=')[1];
