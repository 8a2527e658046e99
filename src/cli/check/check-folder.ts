import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FaqFile, SiteFile } from '../../contract/index.js';
import { canonicalTag } from '../../rules/index.js';
import { FILE_MAX } from '../../connectors/static/index.js';
import { SCHEMAS } from '../schemas.js';
import { faqComplaints } from './faq-sense.js';
import { hostileComplaints } from './hostile.js';
import { JsonText } from './json-text.js';
import type { Complaint, Problem } from './problem.js';
import { roomComplaints } from './room-sense.js';
import { Shape } from './shape.js';
import { siteComplaints } from './site-sense.js';

const SITE = 'site.json';
const SHAPES = Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, new Shape(schema)]));

/** What a folder of content files holds, and what is wrong with it. */
export interface Checked {
  /** Names of the content files. */
  readonly files: readonly string[];
  /** By file, then by line. */
  readonly problems: readonly Problem[];
}

/**
 * Checks each content file for itself: one that is broken keeps nobody from knowing of the others.
 * @throws Error when the folder cannot be read
 */
export async function checkFolder(folder: string): Promise<Checked> {
  const all = new Set(
    await readdir(folder, { recursive: true }).then((names) => names.map((name) => name.replaceAll('\\', '/'))),
  );
  const files = [...all].filter((name) => /^[^/]+\.json$/.test(name)).sort();
  const problems = await Promise.all(files.map((file) => checkFile(folder, file, all)));
  const missing = files.includes(SITE)
    ? []
    : [whole(SITE, `There is no ${SITE} in this folder. “npx tuki init” writes one to start from.`)];
  return { files, problems: [...missing, ...problems.flat().sort(byPlace)] };
}

async function checkFile(folder: string, file: string, all: ReadonlySet<string>): Promise<Problem[]> {
  const [name, tag] = nameOf(file);
  const named = misnamed(file, name, tag);
  if (named) return [named];
  const { size } = await stat(path.join(folder, file));
  if (size > FILE_MAX)
    return [whole(file, `This file has ${(size / 1e6).toFixed(1)} MB. Keep it under ${FILE_MAX / 1e6} MB.`)];
  const text = decode(await readFile(path.join(folder, file)));
  if (text === undefined) return [whole(file, 'This file is not in UTF-8. Save it again with that encoding.')];
  const json = new JsonText(file, text);
  if (json.problems.length > 0) return [...json.problems];
  const complaints = await complaintsOf(name, json.value, all);
  return complaints.map((complaint) => json.place(complaint));
}

async function complaintsOf(name: string, value: unknown, all: ReadonlySet<string>): Promise<Complaint[]> {
  const shape = SHAPES[name];
  // Nothing reads a file of this name.
  if (!shape) return [];
  const misshapen = shape.complaints(value);
  const hostile = hostileComplaints(value).filter(
    ({ field }) => !misshapen.some((complaint) => complaint.field === field),
  );
  if (misshapen.length > 0) return [...misshapen, ...hostile];
  const sense = await senseOf(name, value, all);
  const told = new Set(sense.map(({ field }) => field));
  return [...sense, ...hostile.filter(({ field }) => !told.has(field))];
}

async function senseOf(name: string, value: unknown, all: ReadonlySet<string>): Promise<Complaint[]> {
  if (name === 'site') return siteComplaints(value as SiteFile, all);
  return name === 'faq' ? faqComplaints(value as FaqFile) : roomComplaints(value);
}

/** `faq.fi.json`: name and language. */
function nameOf(file: string): [name: string, tag?: string] {
  const [name = '', tag] = file.replace(/\.json$/, '').split(/\.(.*)/s);
  return tag === undefined ? [name] : [name, tag];
}

function misnamed(file: string, name: string, tag: string | undefined): Problem | undefined {
  const known = Object.keys(SCHEMAS);
  if (!known.includes(name)) {
    const text = `Nothing reads a file of this name. Call it ${known.map((each) => (each === 'site' ? SITE : `${each}.<language>.json`)).join(', ')}, or move it elsewhere.`;
    return { ...whole(file, text), serious: false };
  }
  if (name === 'site' && tag !== undefined) return whole(file, `Nothing reads this. ${SITE} has all languages in it.`);
  if (tag === undefined || canonicalTag(tag) === tag) return undefined;
  const right = canonicalTag(tag) ?? 'fi';
  return whole(file, `“${tag}” is not how this language is asked for. Call the file ${name}.${right}.json.`);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // Without the byte order mark, as browsers read it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const whole = (file: string, text: string): Problem => ({ file, field: '', text, serious: true });
const byPlace = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
