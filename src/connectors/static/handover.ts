import type { CommandOf, SiteFile } from '../../contract/index.js';
import { nearest } from '../../rules/index.js';

/** Longest address that every system hands on to an e-mail app; Windows takes 2,083 characters. */
const MAILTO_MAX = 2_000;
/** Longest address that servers surely take. */
const HTTPS_MAX = 8_000;

interface Letter {
  readonly site: SiteFile;
  readonly reference: string;
  readonly message: CommandOf<'message.send'>;
  /** `mailto:` or https, without any words. */
  readonly link: string;
}

/** The address that opens a message in the traveller's own app, with its reference; words beyond its length are left out. */
export function handover({ site, reference, message, link }: Letter): string {
  const { text, page, problem } = message.body;
  // Of a failure its name alone: the address is short, and the traveller's own words need it.
  const tail = [problem?.code, page, reference].filter(Boolean).join('\n');
  const [, name] = nearest(site.name, [message.language, site.defaultLanguage]);
  // RFC 6068, section 5: a line break in a body is CRLF.
  const isMail = link.startsWith('mailto:');
  const encode = (words: string) => encodeURIComponent(isMail ? words.replace(/\r?\n/g, '\r\n') : words);
  const head = isMail ? `${link}?subject=${encode(`${name} ${reference}`)}&body=` : `${link}?text=`;
  const whole = (words: string) => head + encode(`${words}\n\n${tail}`);
  const longest = isMail ? MAILTO_MAX : HTTPS_MAX;
  if (whole(text).length <= longest) return whole(text);
  const letters = [...text];
  let count = letters.length;
  while (count > 0 && whole(`${letters.slice(0, count).join('')} …`).length > longest) count = Math.floor(count * 0.95);
  return whole(`${letters.slice(0, count).join('')} …`);
}
