import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeWindow {
  readonly axe?: { run(context: string, options: RunOptions): Promise<AxeResults> };
}

/** What axe has against the story on a page: rule, element and advice, a line each. */
export async function violations(page: Page): Promise<string[]> {
  const there = await page.evaluate(() => Boolean((window as unknown as AxeWindow).axe));
  if (!there) await page.evaluate(SOURCE);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as AxeWindow;
    const results = await axe!.run('#storybook-root', {
      runOnly: tags,
      resultTypes: ['violations'],
      // No rule of these reads style sheets, which takes a tenth of the time.
      preload: { assets: ['media'] },
      // The frame is no page of its own: what an agency's page has around a widget is not the widget's.
      rules: {
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
    );
  }, TAGS);
}
