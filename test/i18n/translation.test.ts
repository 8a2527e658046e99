import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KIT_TEXTS, loadTranslation } from '../../src/i18n/index.js';
import type { Language } from '../../src/rules/index.js';

describe('plurals', () => {
  const cases: Record<Language, readonly [zero: string, one: string, two: string, five: string]> = {
    en: ['0 characters left', '1 character left', '2 characters left', '5 characters left'],
    fi: ['0 merkkiä jäljellä', '1 merkki jäljellä', '2 merkkiä jäljellä', '5 merkkiä jäljellä'],
    sv: ['0 tecken kvar', '1 tecken kvar', '2 tecken kvar', '5 tecken kvar'],
    zh: ['还可输入0个字符', '还可输入1个字符', '还可输入2个字符', '还可输入5个字符'],
    ja: ['残り0文字', '残り1文字', '残り2文字', '残り5文字'],
    ko: ['0자 남음', '1자 남음', '2자 남음', '5자 남음'],
  };
  for (const [language, expected] of Object.entries(cases) as [Language, readonly string[]][]) {
    it(language, async () => {
      const { t } = await loadTranslation(language, KIT_TEXTS);
      assert.deepEqual(
        [0, 1, 2, 5].map((count) => t('chat:left', { count })),
        expected,
      );
    });
  }

  it('bend the word too: one new message is nytt, two are nya', async () => {
    const { t } = await loadTranslation('sv', KIT_TEXTS);
    assert.deepEqual(
      [0, 1, 2, 5].map((count) => t('panel:unread', { count })),
      ['0 nya', '1 nytt', '2 nya', '5 nya'],
    );
  });
});

describe('values', () => {
  it('stand in the text as they are, whatever a traveller or an agent is called', async () => {
    const { t } = await loadTranslation('en', KIT_TEXTS);
    for (const name of ['Åsa & Ville', '<b>Aino</b>', '{{count}}', '$t(chat:send)', '$&']) {
      assert.equal(t('chat:typing', { name }), `${name} is writing …`);
    }
  });
});

describe('a translation', () => {
  it('speaks for every room it was loaded with', async () => {
    const { t, language } = await loadTranslation('fi', KIT_TEXTS);
    assert.deepEqual([language, t('panel:close'), t('chat:send')], ['fi', 'Sulje', 'Lähetä']);
  });

  it('keeps its language when another is loaded', async () => {
    const finnish = await loadTranslation('fi', KIT_TEXTS);
    await loadTranslation('ja', KIT_TEXTS);
    assert.equal(finnish.t('panel:close'), 'Sulje');
  });
});
