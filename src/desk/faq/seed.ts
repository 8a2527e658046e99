import { readFile } from 'node:fs/promises';
import type { ContentProblem, SiteSettings } from '../../contract/index.js';
import { canonicalTag } from '../../rules/index.js';
import { ConfigError } from '../config.js';
import type { Db } from '../store/database.js';
import { faqBoardState } from '../store/faq.js';
import type { Writer } from '../writer.js';
import { applyImport } from './import/apply.js';
import type { ImportFile } from './import/entry.js';
import { readMarkdown } from './import/markdown.js';
import { planImport } from './import/plan.js';

/** The first answers of a site, in one language. */
interface Seed {
  readonly settings: SiteSettings;
  readonly file: ImportFile;
  readonly language: string;
}

/**
 * Reads the answers that the settings of sites name, for sites that never had any.
 * @throws ConfigError with file, line and field of what is wrong
 */
export async function readSeeds(db: Db, sites: readonly SiteSettings[]): Promise<Seed[]> {
  const seeds: Seed[] = [];
  for (const settings of sites) {
    const files = Object.entries(settings.faq ?? {});
    if (files.length === 0 || (await hasAnswers(db, settings))) continue;
    for (const [language, path] of files) seeds.push(await readSeed(db, settings, language, path));
  }
  return seeds;
}

/** Publishes them, unless another desk on the same database was quicker. */
export async function plantSeeds(writer: Writer, seeds: readonly Seed[]): Promise<void> {
  if (seeds.length === 0) return;
  await writer.write(async (scope) => {
    const bare = new Set<string>();
    for (const { settings } of seeds) if (!(await hasAnswers(scope.tx, settings))) bare.add(settings.id);
    for (const { settings, file, language } of seeds) {
      if (!bare.has(settings.id)) continue;
      const plan = await planImport(scope.tx, settings, { file, language, publish: true });
      await applyImport({ scope, settings, by: null }, plan, true);
    }
  });
}

async function hasAnswers(db: Db, { id }: SiteSettings): Promise<boolean> {
  return (await faqBoardState(db, id)).revision > 0;
}

async function readSeed(db: Db, settings: SiteSettings, tag: string, path: string): Promise<Seed> {
  const language = canonicalTag(tag) ?? tag;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError(
      `The settings of the site “${settings.id}” name ${path} under faq.${tag}, which cannot be read.`,
    );
  });
  const file = readMarkdown(text, language, []);
  const { problems } = await planImport(db, settings, { file, language, publish: true });
  if (problems[0]) throw new ConfigError(`${path}, ${sentence(problems[0])}`);
  return { settings, file, language };
}

function sentence({ line, field, message }: ContentProblem): string {
  return [...(line ? [`line ${line}`] : []), ...(field ? [field] : [])].join(', ') + `: ${message}`;
}
