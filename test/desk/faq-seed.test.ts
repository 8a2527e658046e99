import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readSites } from '../../src/desk/site-files.js';
import { startTestDesk, TEST_SITE } from '../support/desk.js';
import { content, faqDocument, faqOf } from '../support/faq.js';
import { temporaryFolder } from '../support/folder.js';

const FILE = '## Where are you?\n\nid: where\nchecked: 2026-11-02\n\nIn **Inari**.\n';

/** Settings in a file, with the answers beside it. */
async function sitesWith(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'faq'));
  const faq: Record<string, string> = {};
  for (const [language, text] of Object.entries(files)) {
    faq[language] = `faq/${language}.md`;
    writeFileSync(path.join(folder, faq[language]), text);
  }
  const settings = path.join(folder, 'site.json');
  writeFileSync(settings, JSON.stringify({ ...TEST_SITE, faq }));
  return readSites(settings);
}

describe('the first answers of a site', () => {
  it('are published once, from the files that its settings name', async () => {
    const sites = await sitesWith({ en: FILE, fi: FILE.replace('Where are you?', 'Missä olette?') });
    let desk = await startTestDesk({ sites });
    const { data } = desk;
    assert.equal((await faqDocument(desk, 'fi')).answers[0]?.question, 'Missä olette?');
    const faq = faqOf(await desk.operator());
    const { texts } = await faq.read('where');
    assert.deepEqual([texts['en']?.status, texts['en']?.by], ['published', undefined]);
    await faq.draft('where', 'en', 2, content('Where is it?'));
    await faq.publish('where', 'en', 3);
    await desk.stop();
    desk = await startTestDesk({ sites, config: { data } });
    assert.equal((await faqDocument(desk)).answers[0]?.question, 'Where is it?');
    await desk.stop();
  });

  it('are for a site that was there before it had any, too', async () => {
    const bare = await startTestDesk();
    const { data } = bare;
    await bare.stop();
    const desk = await startTestDesk({ sites: await sitesWith({ en: FILE }), config: { data } });
    assert.equal((await faqDocument(desk)).answers.length, 1);
    await desk.stop();
  });

  it('stop the start when they are wrong, with file, line, field and what to do', async () => {
    const broken = await sitesWith({ en: `${FILE}\n## Next\n\nphase: later\n\nText.\n` });
    await assert.rejects(
      startTestDesk({ sites: broken }),
      /faq\/en\.md, line 10, phase: The phase must be before, during or after\.$/,
    );
    const html = await sitesWith({ en: `${FILE}\n<div>x</div>\n` });
    await assert.rejects(startTestDesk({ sites: html }), /faq\/en\.md, line 8, answer: HTML has no meaning here/);
    const [site] = await sitesWith({});
    const missing = { ...site!, faq: { en: '/nowhere/en.md' } };
    await assert.rejects(
      startTestDesk({ sites: [missing] }),
      /name \/nowhere\/en\.md under faq\.en, which cannot be read/,
    );
  });
});
