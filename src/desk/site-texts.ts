import type { SiteSettings } from '../contract/index.js';
import { OwnTextCheck } from '../i18n/own-texts.js';
import { canonicalTag } from '../rules/index.js';

/** Why the desk cannot take a site's languages, in a sentence that says what to write, or undefined. */
export function languageProblem({ defaultLanguage, name, greeting, channels, hours, faq, texts = {} }: SiteSettings) {
  const named = [hours, ...channels.map((channel) => channel.hours)].flatMap((all) => all?.special ?? []);
  const byLanguage = [
    name,
    greeting,
    texts,
    faq,
    ...channels.map(({ price }) => price),
    ...named.map((day) => day.name),
  ];
  const tags = [defaultLanguage, ...byLanguage.flatMap((one) => Object.keys(one ?? {}))];
  const wrong = tags.find((tag) => !canonicalTag(tag));
  return wrong && `“${wrong}” is not a language tag. Write one such as fi, zh-Hant or pt-BR (BCP 47).`;
}

/** Why the kit could not use a site's own texts, in a sentence that says what to do, or undefined. */
export async function textsProblem({ texts = {} }: SiteSettings): Promise<string | undefined> {
  const check = await OwnTextCheck.load();
  for (const [tag, own] of Object.entries(texts)) {
    for (const [key, text] of Object.entries(own)) {
      const problem = check.problem(key, text);
      if (problem) return `texts.${tag}: ${problem}`;
    }
  }
  return undefined;
}
