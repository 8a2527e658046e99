/** The command line as a person at an agency meets it. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { run } from '../../src/cli/commands.js';
import { createStaticConnector } from '../../src/connectors/static/index.js';
import type { DocumentName } from '../../src/contract/index.js';
import { LANGUAGES } from '../../src/rules/index.js';
import { FileHost } from '../support/file-host.js';
import { temporaryFolder } from '../support/folder.js';
import { FAQ, folderWith, SITE } from './support.js';

async function tuki(...args: string[]) {
  const lines: string[] = [];
  const code = await run(args, (line) => lines.push(line));
  return { code, output: lines.join('\n') };
}

describe('tuki check', () => {
  it('ends with 0 where there is nothing to correct', async () => {
    const { code, output } = await tuki('check', folderWith({ 'site.json': SITE, 'faq.en.json': FAQ }));
    assert.deepEqual([code, output], [0, '2 files, 0 to correct.']);
  });

  it('ends with 1, after a line for each problem that an editor can open', async () => {
    const { code, output } = await tuki(
      'check',
      folderWith({ 'site.json': { ...SITE, channels: [{ kind: 'fax', address: '1' }] } }),
    );
    assert.equal(code, 1);
    assert.match(
      output,
      /^site\.json:24:15 {2}\/channels\/0\/kind {2}This is none of what is known\. Write one of phone, email/m,
    );
    assert.match(output, /1 file, 1 to correct\.$/);
  });

  it('ends with 2 and says why where there is nothing to look at', async () => {
    assert.deepEqual(await tuki('check', '/nowhere'), { code: 2, output: 'There is no folder /nowhere.' });
    const file = path.join(folderWith({ 'site.json': SITE }), 'site.json');
    assert.match((await tuki('check', file)).output, /is a file\. Name the folder/);
    for (const args of [[], ['chekc', 'x'], ['check'], ['check', 'a', 'b']]) {
      const { code, output } = await tuki(...args);
      assert.equal(code, 2);
      assert.match(output, /npx tuki check FOLDER/);
    }
    assert.equal((await tuki('--help')).code, 0);
  });
});

describe('tuki init', () => {
  const ROOMS = ['notices', 'guides', 'surveys'];
  const DOCUMENTS = ['faq', ...ROOMS];
  const FILES = ['site.json', ...DOCUMENTS.flatMap((name) => LANGUAGES.map((language) => `${name}.${language}.json`))];

  it('writes files that are right, in six languages, with the schema that each of them names', async () => {
    const folder = path.join(temporaryFolder(), 'support');
    const { code, output } = await tuki('init', folder);
    assert.equal(code, 0);
    assert.match(output, /data-content/);
    assert.deepEqual((await tuki('check', folder)).output, '25 files, 0 to correct.');
    for (const file of FILES) {
      const content = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, string>;
      assert.match(content['$comment']!, /\S/);
      const schema = JSON.parse(readFileSync(path.join(folder, content['$schema']!), 'utf8')) as Record<string, object>;
      for (const field of Object.keys(content)) assert.ok(field in schema['properties']!, `${file} ${field}`);
    }
  });

  it('writes what a page can use as it stands', async () => {
    const folder = path.join(temporaryFolder(), 'support');
    await tuki('init', folder);
    const host = await FileHost.start();
    try {
      for (const file of FILES) {
        host.files.set(`/support/${file}`, readFileSync(path.join(folder, file), 'utf8'));
      }
      const told: unknown[] = [];
      const port = createStaticConnector({
        content: `${host.url}/support/`,
        site: 'agency',
        secret: () => undefined,
        hear: (problem) => told.push(problem),
      });
      for (const language of LANGUAGES) {
        const site = await port.read({ document: 'site', language });
        const faq = await port.read({ document: 'faq', language });
        assert.ok(!site.unchanged && site.content.language === language);
        for (const room of ROOMS) {
          const answer = await port.read({ document: room as DocumentName, language });
          assert.ok(!answer.unchanged && answer.content.language === language);
          assert.equal((answer.content as unknown as Record<string, unknown[]>)[room]!.length, 1);
        }
        assert.ok(!faq.unchanged && faq.content.language === language && faq.content.answers.length === 2);
      }
      assert.deepEqual(told, []);
    } finally {
      host.close();
    }
  });

  it('writes nothing over what is there', async () => {
    const folder = folderWith({ 'site.json': 'mine' });
    const { code, output } = await tuki('init', folder);
    assert.equal(code, 2);
    assert.match(output, /is not empty\. Name a new folder; nothing was written\./);
    assert.equal(readFileSync(path.join(folder, 'site.json'), 'utf8'), 'mine');
    rmSync(path.join(folder, 'site.json'));
    assert.equal((await tuki('init', folder)).code, 0);
  });
});
