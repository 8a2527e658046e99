import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { CONSOLE_TEXTS, KIT_TEXTS, loadTranslation } from '../../src/i18n/index.js';
import { isPseudoLocale, loadPseudo, PSEUDO_LOCALES } from '../../src/i18n/pseudo.js';
import { LANGUAGES } from '../../src/rules/index.js';

const english = await loadTranslation('en', KIT_TEXTS);
const values = { name: 'Aino {{count}}', count: 2, time: '14:00' };

describe('en-XA', async () => {
  const { t, language, dir, format } = await loadPseudo('en-XA', KIT_TEXTS);

  it('is English in brackets, accented and about 40 % longer', () => {
    assert.equal(t('panel:launcher'), '[Ĥééļþ ååñð çĥååţ]');
    assert.deepEqual([language, dir], ['en-XA', 'ltr']);
    for (const key of ['chat:referenceHint', 'panel:memoryOnly', 'panel:forgetConfirm'] as const) {
      const longer = t(key).length / english.t(key).length;
      assert.ok(longer > 1.25 && longer < 1.55, `${key}: ${longer}`);
    }
  });

  it('leaves values and plurals as they are', () => {
    assert.equal(t('chat:typing', values), '[Aino {{count}} îîš ŵŕîîţîîñĝ …]');
    assert.match(t('panel:unread', { count: 1 }), /^\[1 /);
  });

  it('writes dates and times as English does', () =>
    assert.equal(format.day('2025-11-21', '2025-11-21'), english.format.day('2025-11-21', '2025-11-21')));
});

describe('ar-XB', async () => {
  const { t, language, dir } = await loadPseudo('ar-XB', KIT_TEXTS);

  it('is English from right to left, word by word', () => {
    assert.equal(t('panel:close'), '\u200f\u202eClose\u202c\u200f');
    assert.deepEqual([language, dir], ['ar-XB', 'rtl']);
  });

  it('leaves values in their own direction', () =>
    assert.ok(t('chat:typing', values).startsWith('Aino {{count}} \u200f')));
});

describe('the pseudo-locales', () => {
  it('are two, for every app, and none of the kit’s own languages', async () => {
    assert.deepEqual(PSEUDO_LOCALES, ['en-XA', 'ar-XB']);
    assert.ok(!LANGUAGES.some(isPseudoLocale));
    for (const locale of PSEUDO_LOCALES)
      assert.notEqual((await loadPseudo(locale, CONSOLE_TEXTS)).t('console:inbox'), 'Inbox');
  });

  it('are in nothing that a page or a desk carries', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    assert.deepEqual(
      files.filter((file) => /\/pseudo\.js'/.test(readFileSync(path.join('src', file), 'utf8'))),
      [],
    );
  });
});
