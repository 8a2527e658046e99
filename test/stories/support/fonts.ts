import type { Page } from 'playwright-core';
import type { FontSizes } from './album.js';

const CODE = "ui-monospace, 'Cascadia Mono', 'Noto Sans Mono', monospace";

/** Words in each font that stories are drawn with; many stories have people's words in other scripts than their own. */
const SAMPLES = {
  latin: { lang: 'en', text: 'Kaamoskompassi 0123456789' },
  bold: { lang: 'en', text: 'Kaamoskompassi 0123456789', fontWeight: '700' },
  code: { lang: 'en', text: 'Kaamoskompassi 0123456789', fontFamily: CODE },
  chinese: { lang: 'zh', text: '冬季北方之旅，随时提问' },
  japanese: { lang: 'ja', text: '極夜の羅針盤をたずねて' },
  korean: { lang: 'ko', text: '북쪽의 겨울 여행' },
} as const;

/** The ink of another font is wider, narrower, higher or lower by more than this; another renderer's of the same one is not. */
const SAME = 0.01;

/** How much room the ink of sample words takes in the kit's fonts on a page. */
export function measureFonts(page: Page): Promise<FontSizes> {
  return page.evaluate((samples) => {
    const sizes = Object.entries(samples).map(([name, { lang, text, ...style }]) => {
      const canvas = document.createElement('canvas');
      canvas.lang = lang;
      // So large that hinting does not count.
      Object.assign(canvas.style, { fontSize: '100px', ...style });
      document.querySelector('story-stage')!.append(canvas);
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(canvas);
      const context = canvas.getContext('2d')!;
      context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = context.measureText(text);
      canvas.remove();
      const wide = ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight;
      const high = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
      return [name, [Math.round(wide), Math.round(high)]];
    });
    return Object.fromEntries(sizes) as FontSizes;
  }, SAMPLES);
}

/** Why pictures cannot be compared on this machine, or undefined when they can. */
export function otherFonts(accepted: FontSizes, here: FontSizes): string | undefined {
  const others = Object.keys(accepted).filter((name) => !alike(accepted[name]!, here[name]));
  if (others.length === 0) return undefined;
  const told = others.map((name) => `${name} (${here[name]?.join(' × ')} px and not ${accepted[name]!.join(' × ')})`);
  return `other fonts than in the accepted pictures: ${told.join(', ')}. .ci/run names the packages that have them`;
}

function alike(accepted: readonly number[], here: readonly number[] = []): boolean {
  return accepted.every((size, at) => Math.abs(here[at]! / size - 1) <= SAME);
}
