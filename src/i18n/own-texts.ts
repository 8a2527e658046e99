import { FAQ_TEXTS } from './faq-texts.js';
import { KIT_TEXTS } from './kit-texts.js';

/** Every catalogue whose texts an agency may say in its own words. */
const CATALOGS: readonly { readonly en: () => Promise<object> }[] = [KIT_TEXTS, FAQ_TEXTS];

/** CLDR's plural categories: a language has some of them, and each has a text of its own. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
const VALUE = /\{\{(.*?)\}\}/g;

/** Finds what is wrong with texts that an agency writes, before a traveller does. */
export class OwnTextCheck {
  private constructor(private readonly english: ReadonlyMap<string, string>) {}

  static async load(): Promise<OwnTextCheck> {
    const rooms = (await Promise.all(CATALOGS.map(({ en }) => en()))).flatMap((texts) => Object.entries(texts));
    const keys = rooms.flatMap(([room, texts]: [string, Readonly<Record<string, string>>]) =>
      Object.entries(texts).map(([key, text]) => [`${room}:${key}`, text] as const),
    );
    return new OwnTextCheck(new Map(keys));
  }

  /** A sentence that says what to do, or undefined when the kit can use the text. */
  problem(key: string, text: string): string | undefined {
    const english = this.english.get(key) ?? this.english.get(key.replace(PLURAL, '_other'));
    if (english === undefined) return this.#unknown(key);
    const known = new Set([...english.matchAll(VALUE)].map(([place]) => place));
    const foreign = [...text.matchAll(VALUE)].find(([place]) => !known.has(place));
    if (!foreign) return undefined;
    const remedy = known.size > 0 ? `It has ${[...known].join(' and ')}.` : 'It has none; write the words alone.';
    return `“${key}” has no value ${foreign[0]}. ${remedy}`;
  }

  #unknown(key: string): string {
    const [room] = key.split(':');
    const near = [...this.english.keys()].filter((known) => known.startsWith(`${room}:`));
    if (near.length === 0) return `there is no text “${key}”. Texts begin with ${this.#rooms().join(', ')}.`;
    const forms = near.filter((known) => known.replace(PLURAL, '') === key);
    if (forms.length > 0) return `“${key}” depends on a number. Write ${forms.join(' and ')}.`;
    return `there is no text “${key}”. Check its spelling among: ${near.join(', ')}.`;
  }

  #rooms(): string[] {
    return [...new Set([...this.english.keys()].map((key) => `${key.split(':')[0]}:`))];
  }
}
