import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createDeskConnector } from '../../src/connectors/desk/index.js';
import type { SiteDocument, SiteSettings } from '../../src/contract/index.js';
import { SiteDocument as Schema } from '../../src/contract/schema/documents.js';
import { readSites } from '../../src/desk/site-files.js';
import { KIT_TEXTS, loadOwnTranslation, loadTranslation } from '../../src/i18n/index.js';
import { fieldLanguage } from '../../src/rules/index.js';
import { Value } from 'typebox/value';
import type { TestDesk } from '../support/desk.js';
import { newSecret, startTestDesk, TEST_SITE } from '../support/desk.js';
import { temporaryFolder } from '../support/folder.js';

/** Finnish first, some Estonian of its own, and Chinese as Taiwan writes it. */
const SITE: SiteSettings = {
  ...TEST_SITE,
  defaultLanguage: 'fi',
  greeting: { fi: 'Hei', en: 'Hello', ET: 'Tere' },
  hours: {
    ...TEST_SITE.hours,
    special: [{ validFrom: '2026-02-24', validThrough: '2026-02-24', name: { fi: 'Viron itsenäisyyspäivä' } }],
  },
  texts: {
    et: { 'panel:launcher': 'Abi', 'panel:unread_one': '{{count}} uus' },
    fi: { 'panel:launcher': 'Kysy meiltä' },
    zh_hant: { 'chat:send': '傳送' },
    en: { 'chat:send': 'Post' },
  },
};

describe('an agency’s own texts', () => {
  let desk: TestDesk;
  before(async () => (desk = await startTestDesk({ sites: [SITE] })));
  after(() => desk.stop());

  const read = async (language: string): Promise<SiteDocument> => {
    const port = createDeskConnector({ desk: desk.url, site: desk.site, secret: newSecret });
    const answer = await port.read({ document: 'site', language });
    assert.ok(!answer.unchanged);
    return answer.content;
  };
  const speak = async (language: string) => loadOwnTranslation(language, KIT_TEXTS, await read(language));

  it('are told to every page: in which languages they are, and which one comes first', async () => {
    for (const language of ['en', 'et', 'ko']) {
      const site = await read(language);
      assert.deepEqual(site.languages, ['et', 'fi', 'zh-Hant', 'en']);
      assert.equal(site.defaultLanguage, 'fi');
      assert.ok(Value.Check(Schema, site));
    }
  });

  it('travel only where they may be needed', async () => {
    const needed = async (language: string) => Object.keys((await read(language)).texts!);
    assert.deepEqual(await needed('fi'), ['fi']);
    assert.deepEqual(await needed('ET-ee'), ['et', 'fi']);
    assert.deepEqual(await needed('zh-TW'), ['zh-Hant']);
    assert.deepEqual(await needed('ko'), []);
    assert.deepEqual(await needed('de'), ['fi']);
  });

  it('take the place of the kit’s', async () => {
    const { t, languageOf } = await speak('fi');
    assert.deepEqual([t('panel:launcher'), t('panel:close')], ['Kysy meiltä', 'Sulje']);
    assert.equal(languageOf('panel:launcher'), undefined);
  });

  it('make a language that the kit does not speak, with the site’s own language where they end', async () => {
    const { language, t, languageOf } = await speak('et');
    assert.deepEqual([language, t('panel:launcher'), t('panel:close')], ['et', 'Abi', 'Sulje']);
    assert.equal(languageOf('panel:launcher'), undefined);
    assert.equal(languageOf('panel:close'), 'fi');
  });

  it('fall back plural by plural', async () => {
    const { t, languageOf } = await speak('et');
    const tell = (count: number) => [t('panel:unread', { count }), languageOf('panel:unread', { count })];
    assert.deepEqual(tell(1), ['1 uus', undefined]);
    assert.deepEqual(tell(2), ['2 uutta', 'fi']);
  });

  it('in Taiwan’s script come before the kit’s own Chinese', async () => {
    const { language, t, languageOf } = await speak('zh-TW');
    assert.deepEqual([language, t('chat:send'), t('panel:close')], ['zh-Hant', '傳送', '关闭']);
    assert.equal(languageOf('panel:close'), 'zh');
  });

  it('leave no trace in the kit’s texts', async () => {
    await speak('fi');
    assert.equal((await loadTranslation('fi', KIT_TEXTS)).t('panel:launcher'), 'Apua ja chat');
  });

  it('are marked in documents where they fall back', async () => {
    const site = await read('et');
    const told = [site.greeting, fieldLanguage(site, '/greeting'), site.name, fieldLanguage(site, '/name')];
    assert.deepEqual(told, ['Tere', 'et', 'Testitoimisto', 'fi']);
    assert.deepEqual(site.hours.special?.[0]?.name, 'Viron itsenäisyyspäivä');
    assert.equal(fieldLanguage(await read('en'), '/hours/special/0/name'), 'fi');
    assert.equal((await read('fi')).languageOf, undefined);
  });
});

describe('settings with texts that the kit could not use', () => {
  const folder = temporaryFolder();
  const cases: [string, Partial<SiteSettings> | Record<string, unknown>, RegExp][] = [
    [
      'an unknown text',
      { texts: { fi: { 'panel:launchr': 'Apua' } } },
      /texts\.fi: there is no text “panel:launchr”.*panel:launcher/,
    ],
    ['an unknown room', { texts: { fi: { 'kitchen:send': 'Apua' } } }, /no text “kitchen:send”.*begin with .*panel:/],
    ['a key without a room', { texts: { fi: { send: 'Apua' } } }, /texts.*send/],
    [
      'a number’s text without its plural',
      { texts: { fi: { 'panel:unread': 'uusia' } } },
      /panel:unread_one and panel:unread_other/,
    ],
    [
      'a value that is not there',
      { texts: { fi: { 'chat:typing': '{{nimi}} kirjoittaa' } } },
      /no value \{\{nimi\}\}.*\{\{name\}\}/,
    ],
    ['a text that is none', { texts: { fi: { 'chat:send': 7 } } }, /texts/],
    ['an empty text', { texts: { fi: { 'chat:send': '' } } }, /texts/],
    ['texts in no language', { texts: { 'no-language!': { 'chat:send': 'Hei' } } }, /texts|language tag/],
    ['a name in no language', { name: { five5: 'Agency' } }, /name|language tag/],
    ['a default language that is none', { defaultLanguage: 'root' }, /“root” is not a language tag.*BCP 47/],
    ['no name at all', { name: {} }, /“name”/],
  ];
  for (const [name, wrong, message] of cases) {
    it(`are refused with what to do: ${name}`, async () => {
      const file = path.join(folder, 'site.json');
      writeFileSync(file, JSON.stringify({ ...SITE, ...wrong }));
      await assert.rejects(readSites(file), message);
    });
  }

  it('may have plural forms that English has not', async () => {
    const file = path.join(folder, 'plurals.json');
    const texts = { pl: { 'panel:unread_few': '{{count}} nowe', 'panel:unread_many': '{{count}} nowych' } };
    writeFileSync(file, JSON.stringify({ ...SITE, texts }));
    assert.equal((await readSites(file)).length, 1);
  });
});
