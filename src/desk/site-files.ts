import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Compile } from 'typebox/compile';
import type { SiteSettings } from '../contract/index.js';
import { SiteSettings as Schema } from '../contract/schema/site-settings.js';
import { ConfigError } from './config.js';
import { languageProblem, textsProblem } from './site-texts.js';
import { wrongField } from './wrong-field.js';

const CHECKER = Compile(Schema);

/**
 * Reads sites from JSON files, each with one `SiteSettings` or a list of them.
 * @param paths separated by commas, as in TUKI_SITES
 * @throws ConfigError
 */
export async function readSites(paths: string): Promise<SiteSettings[]> {
  const files = paths.split(',').map((one) => one.trim());
  const contents = await Promise.all(files.filter(Boolean).map(readJson));
  return contents.flat();
}

async function readJson(file: string): Promise<SiteSettings[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ConfigError(`TUKI_SITES names ${file}, which cannot be read.`);
  });
  return Promise.all([parse(text, file)].flat().map((value) => checked(value, file)));
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(`${file} is not JSON.`);
  }
}

async function checked(value: unknown, file: string): Promise<SiteSettings> {
  if (!CHECKER.Check(value)) {
    throw new ConfigError(`${file}: “${wrongField(CHECKER.Errors(value)) ?? 'site'}” is missing or wrong.`);
  }
  if (!isTimeZone(value.timeZone)) throw new ConfigError(`${file}: “timeZone” must be one such as Europe/Helsinki.`);
  const problem = languageProblem(value) ?? (await textsProblem(value));
  if (problem) throw new ConfigError(`${file}: ${problem}`);
  return value.faq ? { ...value, faq: besideFile(value.faq, file) } : value;
}

/** Paths relative to the settings that name them. */
function besideFile(paths: Readonly<Record<string, string>>, file: string): Record<string, string> {
  const folder = path.dirname(file);
  return Object.fromEntries(Object.entries(paths).map(([language, name]) => [language, path.resolve(folder, name)]));
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
