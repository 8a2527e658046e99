import type { Page } from 'playwright-core';
import type { FontWidths } from './album.js';

const SAMPLES = { en: 'Kaamoskompassi 0123456789', ja: '極夜の羅針盤をたずねて' } as const;

/** A font of another name is wider or narrower by more than this; another renderer of the same one is not. */
const SAME = 0.005;

/** How wide sample words stand in the kit's font on a page. */
export function measureFonts(page: Page): Promise<FontWidths> {
  return page.evaluate((samples) => {
    const widths = Object.entries(samples).map(([lang, text]) => {
      const span = document.createElement('span');
      Object.assign(span, { lang, textContent: text });
      document.querySelector('story-stage')!.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return [lang, Math.round(width * 100) / 100];
    });
    return Object.fromEntries(widths) as Record<string, number>;
  }, SAMPLES);
}

/** Why pictures in a language cannot be compared on this machine, or undefined when they can. */
export function otherFont(accepted: FontWidths, here: FontWidths, language = 'en'): string | undefined {
  const sample = language in SAMPLES ? language : 'en';
  const [before, now] = [accepted[sample]!, here[sample]!];
  if (Math.abs(now / before - 1) <= SAME) return undefined;
  return `another font than in the accepted pictures: “${SAMPLES[sample as keyof typeof SAMPLES]}” is ${now} px wide and not ${before}`;
}
