import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkFolder } from '../../src/cli/check/check-folder.js';
import type { Problem } from '../../src/cli/check/problem.js';
import { temporaryFolder } from '../support/folder.js';

/** Files by name; what is no text is written as JSON. */
export type Files = Readonly<Record<string, unknown>>;

const TEMPORARY = temporaryFolder();

/** A new folder with these files. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(path.join(TEMPORARY, 'content-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path.join(folder, name), isRaw ? content : JSON.stringify(content, undefined, 2));
  }
  return folder;
}

export async function problemsOf(files: Files): Promise<readonly Problem[]> {
  return (await checkFolder(folderWith(files))).problems;
}

export const SITE = {
  id: 'agency',
  defaultLanguage: 'en',
  timeZone: 'Europe/Helsinki',
  name: { en: 'Agency' },
  greeting: { en: 'Hello' },
  hours: { regular: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' }] },
  channels: [{ kind: 'email', address: 'help@agency.example' }],
};

export const FAQ = { answers: [{ id: 'bags', question: 'Where is my bag?', answer: 'Tell us.' }] };
